package org.linli.residents;

import java.util.Set;

/** Which relations to a householder tell the sex (GB/T 4761), so that a woman is not put down as somebody's husband. */
public final class RelationSex {
    private static final String MALE = "1";
    private static final String FEMALE = "2";
    private static final Set<String> OF_MEN = Set.of(
            "11", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "41", "43", "46", "47", "51", "53", "55",
            "57", "61", "63", "71", "73", "76", "78", "93");
    private static final Set<String> OF_WOMEN = Set.of(
            "12", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "42", "44", "45", "48", "52", "54", "56",
            "58", "62", "64", "72", "74", "75", "77", "94");

    private RelationSex() {}

    /** Whether somebody of this sex (GB/T 2261.1) can have the relation; of an unknown sex everything can be. */
    public static boolean fits(String relation, String sex) {
        return !(FEMALE.equals(sex) && OF_MEN.contains(relation) || MALE.equals(sex) && OF_WOMEN.contains(relation));
    }
}
