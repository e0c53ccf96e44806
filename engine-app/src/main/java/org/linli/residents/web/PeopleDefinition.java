package org.linli.residents.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.ResidentFilter;
import org.linli.residents.TagKind;
import org.linli.residents.VillagerGroup;
import org.linli.residents.VillagerGroups;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** Says in words which people are in a file; of numbers only that they were asked for. */
@Component
class PeopleDefinition {
    private final ArchiveCodes codes;
    private final VillagerGroups groups;
    private final Messages messages;

    PeopleDefinition(ArchiveCodes codes, VillagerGroups groups, Messages messages) {
        this.codes = codes;
        this.groups = groups;
        this.messages = messages;
    }

    String of(ResidentFilter filter, CurrentUser user) {
        List<String> parts = new ArrayList<>();
        add(parts, "resident.sheet.name", filter.name());
        add(parts, "resident.sheet.documentNumber", given(filter.documentNumber()));
        add(parts, "resident.sheet.phone", given(filter.phone()));
        add(parts, "resident.sheet.group", group(filter.groupCode(), user));
        add(parts, "resident.sheet.sex", codes.label(CodeList.SEX, filter.sex()));
        add(parts, "resident.sheet.age", ages(filter));
        add(parts, "resident.sheet.category", codes.label(CodeList.HOUSEHOLD_CATEGORY, filter.category()));
        add(parts, "resident.sheet.tags", tag(filter.tag()));
        add(parts, "resident.sheet.education", code(CodeList.EDUCATION, filter.education()));
        add(parts, "resident.sheet.politicalStatus", code(CodeList.POLITICAL_STATUS, filter.politicalStatus()));
        add(parts, "resident.sheet.craft", unknown(filter.craft()));
        add(parts, "resident.sheet.workAway", code(CodeList.WORK_AWAY, filter.workAway()));
        return parts.isEmpty()
                ? messages.text("sheet.filter.none")
                : String.join(messages.text("sheet.filter.and"), parts);
    }

    private void add(List<String> parts, String nameKey, String value) {
        if (value != null) {
            parts.add(messages.text("sheet.filter", messages.text(nameKey), value));
        }
    }

    private String given(String number) {
        return number == null ? null : messages.text("resident.export.given");
    }

    private String code(CodeList list, String code) {
        return ResidentFilter.UNKNOWN.equals(code) ? unknown(code) : codes.label(list, code);
    }

    private String unknown(String text) {
        return ResidentFilter.UNKNOWN.equals(text) ? messages.text("resident.export.unknown") : text;
    }

    private String tag(String code) {
        return code == null ? null : codes.tagKind(code).map(TagKind::label).orElse(code);
    }

    private String group(String code, CurrentUser user) {
        return code == null
                ? null
                : groups.list(user).stream()
                        .filter(group -> group.code().equals(code))
                        .map(VillagerGroup::name)
                        .findFirst()
                        .orElse(code);
    }

    private static String ages(ResidentFilter filter) {
        if (filter.ageFrom() == null && filter.ageTo() == null) {
            return null;
        }
        return (filter.ageFrom() == null ? "0" : filter.ageFrom()) + "–"
                + (filter.ageTo() == null ? "" : filter.ageTo());
    }
}
