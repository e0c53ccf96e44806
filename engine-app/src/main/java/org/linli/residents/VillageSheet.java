package org.linli.residents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linli.organization.Unit;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.sheet.RowReader;
import org.linli.shared.sheet.SheetColumn;

/** The file in which the people of a village come: its columns and what a row of it means. A row is a person. */
final class VillageSheet {
    private static final Map<String, HouseholdKind> HOUSEHOLD_KINDS = Map.of(
            "户籍户", HouseholdKind.LEGAL,
            "居住户", HouseholdKind.LIVING,
            "LEGAL", HouseholdKind.LEGAL,
            "LIVING", HouseholdKind.LIVING);
    private static final Map<String, DocumentKind> DOCUMENT_KINDS = Map.of(
            "身份证", DocumentKind.RESIDENT_ID,
            "居民身份证", DocumentKind.RESIDENT_ID,
            "RESIDENT_ID", DocumentKind.RESIDENT_ID,
            "港澳台居民居住证", DocumentKind.HMT_RESIDENCE_PERMIT,
            "外国人永久居留身份证", DocumentKind.FOREIGNER_RESIDENCE_CARD,
            "护照", DocumentKind.PASSPORT,
            "PASSPORT", DocumentKind.PASSPORT,
            "军人证件", DocumentKind.MILITARY_ID);

    private static final Map<String, HealthGround.Kind> HEALTH_GROUNDS = Map.of(
            "本人同意", HealthGround.Kind.SELF,
            "监护人同意", HealthGround.Kind.GUARDIAN,
            "法定职责", HealthGround.Kind.DUTY,
            "SELF", HealthGround.Kind.SELF,
            "GUARDIAN", HealthGround.Kind.GUARDIAN,
            "DUTY", HealthGround.Kind.DUTY);

    /** Where the dwelling of a household is, as the file says it. */
    record Home(
            VillagerGroup group,
            Unit grid,
            String kind,
            String address,
            String building,
            String entrance,
            String room) {}

    /** A row: a person, his part in a household, and what it says of the household. */
    record Entry(
            long line,
            String householdKey,
            HouseholdKind kind,
            String category,
            Home home,
            Set<String> householdTags,
            PersonDetails details,
            HealthGround healthGround,
            String relation,
            Set<String> tags) {}

    private final PersonForms forms;
    private final Map<CodeList, Map<String, String>> meanings = new HashMap<>();
    private final Map<String, TagKind> tagKinds = new HashMap<>();
    private final Map<String, VillagerGroup> groups = new HashMap<>();
    private final Map<String, Unit> grids = new HashMap<>();

    VillageSheet(ArchiveCodes codes, PersonForms forms, List<VillagerGroup> groups, List<Unit> grids) {
        this.forms = forms;
        Arrays.stream(CodeList.values()).forEach(list -> meanings.put(list, codes.meanings(list)));
        codes.tagKinds()
                .forEach(kind ->
                        List.of(kind.code(), kind.name(), kind.nameEn()).forEach(name -> tagKinds.put(name, kind)));
        groups.forEach(group -> List.of(group.code(), group.name()).forEach(name -> this.groups.put(name, group)));
        grids.forEach(grid -> List.of(grid.code(), grid.name()).forEach(name -> this.grids.put(name, grid)));
    }

    /** What the row says; what is wrong with it is in the reader. */
    Entry read(RowReader row) {
        var key = row.required(VillageColumns.HOUSEHOLD, 40);
        var kind = row.value(VillageColumns.KIND, HOUSEHOLD_KINDS::get, "resident.import.kind");
        var home = home(row);
        var relation = code(row, VillageColumns.RELATION, CodeList.RELATION);
        if (relation == null && row.isRight()) {
            row.refuse(VillageColumns.RELATION, "security.field.required");
        }
        var form = form(row);
        var reading = forms.read(form, null);
        for (FieldProblem problem : reading.problems()) {
            if (!row.isRefused(VillageColumns.of(problem.field()))) {
                row.refuse(VillageColumns.of(problem.field()), problem.messageKey(), problem.arguments());
            }
        }
        return new Entry(
                row.line(),
                key,
                kind == null ? HouseholdKind.LEGAL : kind,
                code(row, VillageColumns.CATEGORY, CodeList.HOUSEHOLD_CATEGORY),
                home,
                tags(row, VillageColumns.HOUSEHOLD_TAGS, Subject.HOUSEHOLD),
                reading.details(),
                form.healthGround(),
                relation,
                tags(row, VillageColumns.TAGS, Subject.RESIDENT));
    }

    private Home home(RowReader row) {
        var group = row.value(VillageColumns.GROUP, groups::get, "resident.group.unknown");
        var grid = row.value(VillageColumns.GRID, grids::get, "resident.grid");
        if (grid == null && group != null) {
            grid = grids.values().stream()
                    .filter(unit -> unit.id() == group.gridId())
                    .findFirst()
                    .orElse(null);
        }
        if (grid == null && row.isRight()) {
            row.refuse(VillageColumns.GRID, "resident.import.grid");
        }
        var kind = code(row, VillageColumns.DWELLING_KIND, CodeList.DWELLING_KIND);
        return new Home(
                group,
                grid,
                kind == null ? "house" : kind,
                row.required(VillageColumns.ADDRESS, 200),
                row.text(VillageColumns.BUILDING, 40),
                row.text(VillageColumns.ENTRANCE, 20),
                row.text(VillageColumns.ROOM, 20));
    }

    private PersonForm form(RowReader row) {
        var number = row.text(VillageColumns.DOCUMENT, 40);
        var kind = row.value(VillageColumns.DOCUMENT_KIND, DOCUMENT_KINDS::get, "resident.code.unknown");
        return new PersonForm(
                row.text(VillageColumns.NAME, 60),
                kind == null && number != null ? DocumentKind.RESIDENT_ID : kind,
                number,
                row.text(VillageColumns.PHONE, 30),
                code(row, VillageColumns.SEX, CodeList.SEX),
                row.value(VillageColumns.BIRTH, VillageSheet::day, "resident.import.day"),
                code(row, VillageColumns.NATION, CodeList.NATION),
                code(row, VillageColumns.EDUCATION, CodeList.EDUCATION),
                code(row, VillageColumns.POLITICAL_STATUS, CodeList.POLITICAL_STATUS),
                code(row, VillageColumns.MARRIAGE, CodeList.MARRIAGE),
                code(row, VillageColumns.HEALTH, CodeList.HEALTH),
                row.text(VillageColumns.CRAFT, 100),
                code(row, VillageColumns.WORK_AWAY, CodeList.WORK_AWAY),
                row.text(VillageColumns.WORK_PLACE, 100),
                healthGround(row));
    }

    private static HealthGround healthGround(RowReader row) {
        var kind = row.value(VillageColumns.HEALTH_GROUND, HEALTH_GROUNDS::get, "resident.code.unknown");
        var giver = row.text(VillageColumns.HEALTH_GIVER, 60);
        var givenOn = row.value(VillageColumns.HEALTH_GIVEN_ON, VillageSheet::day, "resident.import.day");
        return new HealthGround(
                kind, PersonalText.of(giver).orElse(null), givenOn, row.text(VillageColumns.HEALTH_PAPER, 100));
    }

    private String code(RowReader row, SheetColumn column, CodeList list) {
        return row.value(
                column, text -> meanings.get(list).get(text.toLowerCase(Locale.ROOT)), "resident.code.unknown");
    }

    private Set<String> tags(RowReader row, SheetColumn column, Subject subject) {
        var text = row.text(column, 200);
        var tags = new LinkedHashSet<String>();
        if (text != null) {
            for (var name : text.split("[、；;，,\\s]+")) {
                var kind = tagKinds.get(name);
                if (kind == null || !kind.fits(subject)) {
                    row.refuse(column, "resident.tag.unknown");
                    return Set.of();
                }
                tags.add(kind.code());
            }
        }
        return tags;
    }

    /** A day as people write it, or the number that office programs make of it. */
    private static LocalDate day(String text) {
        try {
            if (text.matches("\\d{8}")) {
                return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
            }
            if (text.matches("\\d{1,5}")) {
                return LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text));
            }
            var parts = text.replaceAll("[年月/.]", "-").replace("日", "").split("-");
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                    : null;
        } catch (DateTimeException | NumberFormatException noDay) {
            return null;
        }
    }
}
