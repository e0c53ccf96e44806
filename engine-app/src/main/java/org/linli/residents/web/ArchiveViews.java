package org.linli.residents.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.ArchiveTag;
import org.linli.residents.CodeList;
import org.linli.residents.CodeValue;
import org.linli.residents.Dwelling;
import org.linli.residents.Subject;
import org.linli.residents.VillagerGroup;
import org.linli.residents.VillagerGroups;
import org.springframework.stereotype.Component;

/** The small parts of which the answers of the archive are made. */
@Component
class ArchiveViews {
    private final OrganizationService organization;
    private final VillagerGroups groups;
    private final ArchiveCodes codes;

    ArchiveViews(OrganizationService organization, VillagerGroups groups, ArchiveCodes codes) {
        this.organization = organization;
        this.groups = groups;
        this.codes = codes;
    }

    /** A code with what people read for it. */
    record CodeName(String code, String name) {
        static CodeName of(Unit unit) {
            return unit == null ? null : new CodeName(unit.code(), unit.name());
        }

        static CodeName of(CodeValue value) {
            return new CodeName(value.code(), value.label());
        }

        static CodeName of(VillagerGroup group) {
            return group == null ? null : new CodeName(group.code(), group.name());
        }
    }

    /** Where a record belongs to. */
    record PlaceView(
            CodeName grid, CodeName community, @Nullable CodeName group) {}

    /** A tag; {@code validTo} is the first day without it. */
    record TagView(
            String code,
            String name,
            Subject subject,
            boolean isSensitive,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String note,
            String recordedBy) {}

    record DwellingView(
            String number,
            CodeName kind,
            PlaceView place,
            String address,
            @Nullable String building,
            @Nullable String entrance,
            @Nullable String room,
            LocalDate validFrom,
            Instant recordedAt,
            String recordedBy,
            int version,
            List<TagView> tags) {}

    /** The groups of these records, in one statement. */
    Map<Long, VillagerGroup> groups(List<Long> ids) {
        return groups.byId(ids.stream().filter(id -> id != null).toList());
    }

    PlaceView place(long gridId, long communityId, VillagerGroup group) {
        return new PlaceView(
                CodeName.of(organization.unit(gridId)),
                CodeName.of(organization.unit(communityId)),
                CodeName.of(group));
    }

    @Nullable
    CodeName code(CodeList list, String code) {
        return code == null ? null : new CodeName(code, codes.label(list, code));
    }

    TagView tag(ArchiveTag tag) {
        var kind = codes.tagKind(tag.tagCode()).orElseThrow();
        return new TagView(
                kind.code(),
                kind.label(),
                tag.subject(),
                kind.isSensitive(),
                tag.validFrom(),
                tag.validTo(),
                tag.note(),
                tag.recordedBy());
    }

    DwellingView dwelling(Dwelling dwelling, VillagerGroup group, List<ArchiveTag> tags) {
        return new DwellingView(
                dwelling.number(),
                code(CodeList.DWELLING_KIND, dwelling.kind()),
                place(dwelling.gridId(), dwelling.communityId(), group),
                dwelling.address(),
                dwelling.building(),
                dwelling.entrance(),
                dwelling.room(),
                dwelling.validFrom(),
                dwelling.recordedAt(),
                dwelling.recordedBy(),
                dwelling.version(),
                tags.stream().map(this::tag).toList());
    }
}
