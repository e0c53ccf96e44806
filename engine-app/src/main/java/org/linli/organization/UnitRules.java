package org.linli.organization;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a tree of units: how codes are written and which kind may stand below which. */
final class UnitRules {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,20}");

    private static final Map<UnitKind, Set<UnitKind>> PARENTS = Map.of(
            UnitKind.CITY, Set.of(),
            UnitKind.DEPARTMENT, EnumSet.of(UnitKind.CITY, UnitKind.DEPARTMENT),
            UnitKind.STREET, EnumSet.of(UnitKind.CITY),
            UnitKind.COMMUNITY, EnumSet.of(UnitKind.STREET, UnitKind.COMMUNITY),
            UnitKind.GRID, EnumSet.of(UnitKind.COMMUNITY));

    private UnitRules() {}

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    static boolean mayStandBelow(UnitKind kind, UnitKind parent) {
        return PARENTS.get(kind).contains(parent);
    }
}
