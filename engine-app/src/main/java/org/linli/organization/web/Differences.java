package org.linli.organization.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linli.organization.StaffMember;
import org.linli.organization.UnitDetails;

/** What a change changed, as the audit log keeps it: {@code name: old -> new; active: true -> false}. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    static String of(UnitDetails before, UnitDetails after) {
        return new Differences()
                .add("name", before.name(), after.name())
                .add("nameEn", before.nameEn(), after.nameEn())
                .add("phone", before.phone(), after.phone())
                .add("sort", before.sort(), after.sort())
                .add("active", before.isActive(), after.isActive())
                .add("parent", before.parentCode(), after.parentCode())
                .text();
    }

    static String of(StaffMember before, StaffMember after) {
        return new Differences()
                .add("name", before.name(), after.name())
                .add("title", before.title(), after.title())
                .add("phone", before.phone(), after.phone())
                .add("active", before.isActive(), after.isActive())
                .text();
    }

    Differences add(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add("%s: %s -> %s".formatted(field, before, after));
        }
        return this;
    }

    /** Null where nothing changed. */
    String text() {
        return found.isEmpty() ? null : String.join("; ", found);
    }
}
