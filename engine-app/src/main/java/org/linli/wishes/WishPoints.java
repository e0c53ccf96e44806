package org.linli.wishes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.linli.casefile.CaseFileService;
import org.linli.organization.OrganizationService;
import org.linli.villagelife.NewAward;
import org.linli.villagelife.PointAwards;
import org.springframework.stereotype.Component;

/** Moral points of who served a wish: for taking it up, and by the hour; where his village's assembly adopted such rules. */
@Component
class WishPoints {
    private static final String TAKEN_UP = "wish-claimed";
    private static final String HOURS = "volunteer-hours";
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final PointAwards awards;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;

    WishPoints(PointAwards awards, CaseFileService caseFiles, OrganizationService organization) {
        this.awards = awards;
        this.caseFiles = caseFiles;
        this.organization = organization;
    }

    /** Asked again it changes nothing: a wish is one deed of a person by each rule. */
    void earned(String caseNumber, Wish wish, String resident, LocalDate day) {
        var hours = BigDecimal.valueOf(wish.minutes()).divide(HOUR, 1, RoundingMode.DOWN);
        award(caseNumber, wish, resident, day, TAKEN_UP, BigDecimal.ONE);
        award(caseNumber, wish, resident, day, HOURS, hours);
    }

    private void award(String caseNumber, Wish wish, String resident, LocalDate day, String rule, BigDecimal times) {
        awards.earned(new NewAward(
                "wish:" + caseNumber + ":" + resident + ":" + rule,
                caseNumber,
                resident,
                rule,
                times,
                day,
                organization.unit(wish.communityId()).name(),
                caseFiles.find(caseNumber).title()));
    }
}
