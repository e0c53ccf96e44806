package org.linli.credit;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.StageLight;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;

/** Ends listings whose time is over, by the day. */
@UseCaseService
public class CreditExpiry {
    static final String EXPIRED = "CREDIT_EXPIRED";

    private static final int BATCH = 200;

    private final CreditMapper mapper;
    private final CaseFileService caseFiles;
    private final Clock clock;

    CreditExpiry(CreditMapper mapper, CaseFileService caseFiles, Clock clock) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /** Ends some; what is being decided on appeal or repair is ended once that is over. */
    public void endSome() {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        for (var due : mapper.listDue(today, BATCH)) {
            mapper.end(due.caseFileId(), CreditStatus.EXPIRED, clock.instant());
            caseFiles.change(due.caseNumber(), change -> {
                change.enter(EXPIRED, StageLight.GREEN);
                change.record(Happening.of(null, null, "expireListing", null, true));
            });
        }
    }
}
