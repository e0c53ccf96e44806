package org.linli.residents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What somebody is to a new householder, as far as it follows from what both were to the one before (GB/T 4761). */
final class Kinship {
    private static final String MALE = "1";
    private static final String FEMALE = "2";
    private static final String NONE = "99";
    private static final String OTHER = "97";
    private static final Set<String> CHILDREN_IN_LAW = Set.of("28", "38");
    private static final Set<String> PARENTS_IN_LAW = Set.of("53", "54", "55", "56");
    private static final Set<String> SIBLINGS = Set.of("70", "71", "73", "75", "77");

    private Kinship() {}

    /** Somebody of a household and what he is to its householder. */
    record Kin(String relation, String sex, LocalDate born) {
        static Kin of(Member member, Resident person) {
            return new Kin(
                    member.relation(), person.details().sex(), person.details().birthDate());
        }

        private boolean hasSex() {
            return MALE.equals(sex) || FEMALE.equals(sex);
        }

        private boolean isMale() {
            return MALE.equals(sex);
        }

        private boolean is(char group) {
            return relation.charAt(0) == group;
        }

        private boolean isChild() {
            return (is('2') || is('3')) && !CHILDREN_IN_LAW.contains(relation);
        }

        private boolean isParent() {
            return is('5') && !PARENTS_IN_LAW.contains(relation);
        }

        private String bySex(String male, String female) {
            return isMale() ? male : female;
        }
    }

    /**
     * @param head who follows the householder
     * @param isBeforeMale whether the one whom he follows is a man
     * @return empty where it does not follow and has to be told
     */
    static Optional<String> to(Kin head, Kin other, boolean isBeforeMale) {
        if (NONE.equals(head.relation()) || NONE.equals(other.relation())) {
            return Optional.of(NONE);
        }
        if (!head.hasSex() || !other.hasSex()) {
            return Optional.empty();
        }
        if (head.is('1')) {
            return ofSpouse(head, other);
        }
        if (head.isChild()) {
            return ofChild(head, other, isBeforeMale);
        }
        return head.isParent() ? ofParent(other, isBeforeMale) : Optional.empty();
    }

    private static Optional<String> ofSpouse(Kin head, Kin other) {
        if (other.is('2') || other.is('3') || other.is('4')) {
            return Optional.of(other.relation());
        }
        if (other.isParent()) {
            return Optional.of(head.isMale() ? other.bySex("55", "56") : other.bySex("53", "54"));
        }
        if (PARENTS_IN_LAW.contains(other.relation())) {
            return Optional.of(other.bySex("51", "52"));
        }
        return other.is('6') || other.is('7') ? Optional.of(OTHER) : Optional.empty();
    }

    private static Optional<String> ofChild(Kin head, Kin other, boolean isBeforeMale) {
        if (other.is('1')) {
            return Optional.of(other.bySex("51", "52"));
        }
        if (other.isChild()) {
            return Optional.of(sibling(head, other));
        }
        if (other.isParent()) {
            return Optional.of(isBeforeMale ? other.bySex("61", "62") : other.bySex("63", "64"));
        }
        return SIBLINGS.contains(other.relation()) ? Optional.of(OTHER) : Optional.empty();
    }

    private static Optional<String> ofParent(Kin other, boolean isBeforeMale) {
        if (other.is('1')) {
            return Optional.of(other.bySex("28", "38"));
        }
        if (other.isChild()) {
            return Optional.of(isBeforeMale ? other.bySex("41", "42") : other.bySex("43", "44"));
        }
        if (other.isParent()) {
            return Optional.of(other.bySex("11", "12"));
        }
        return SIBLINGS.contains(other.relation()) ? Optional.of(other.bySex("20", "30")) : Optional.empty();
    }

    private static String sibling(Kin head, Kin other) {
        if (head.born() == null || other.born() == null || head.born().equals(other.born())) {
            return "70";
        }
        return other.born().isBefore(head.born()) ? other.bySex("71", "75") : other.bySex("73", "77");
    }
}
