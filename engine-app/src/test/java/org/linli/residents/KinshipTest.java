package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.residents.Kinship.Kin;

class KinshipTest {
    private static final Kin WIFE = kin("12", "2", 1950);
    private static final Kin ELDER_SON = kin("22", "1", 1970);
    private static final Kin DAUGHTER = kin("30", "2", 1975);
    private static final Kin GRANDSON = kin("41", "1", 1998);

    @Test
    void theChildrenOfTheOneBeforeAreThoseOfHisWife() {
        assertThat(Kinship.to(WIFE, ELDER_SON, true)).contains("22");
        assertThat(Kinship.to(WIFE, GRANDSON, true)).contains("41");
    }

    @Test
    void theWifeIsTheMotherOfHisSonAndTheDaughterHisYoungerSister() {
        assertThat(Kinship.to(ELDER_SON, WIFE, true)).contains("52");
        assertThat(Kinship.to(ELDER_SON, DAUGHTER, true)).contains("77");
        assertThat(Kinship.to(DAUGHTER, ELDER_SON, true)).contains("71");
    }

    @Test
    void hisParentsAreThoseInLawOfHisWifeAndGrandparentsOfHisSon() {
        var father = kin("51", "1", 1925);

        assertThat(Kinship.to(WIFE, father, true)).contains("53");
        assertThat(Kinship.to(ELDER_SON, father, true)).contains("61");
    }

    @Test
    void whoIsNoRelativeStaysNone() {
        assertThat(Kinship.to(WIFE, kin("99", "1", 1980), true)).contains("99");
    }

    @Test
    void aGrandchildMayBeChildOrNephewOfTheSonAndHasToBeTold() {
        assertThat(Kinship.to(ELDER_SON, GRANDSON, true)).isEqualTo(Optional.empty());
        assertThat(Kinship.to(GRANDSON, WIFE, true)).isEqualTo(Optional.empty());
    }

    @Test
    void asksWhereTheSexIsNotKnown() {
        assertThat(Kinship.to(kin("20", "1", 1980), kin("12", "0", 1955), true)).isEmpty();
        assertThat(Kinship.to(kin("20", "1", 1980), kin("12", "2", 1955), true)).contains("52");
    }

    private static Kin kin(String relation, String sex, int year) {
        return new Kin(relation, sex, LocalDate.of(year, 5, 6));
    }
}
