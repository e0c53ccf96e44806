package org.linli.events;

import org.linli.casefile.CaseReading;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;

/** Tells what a case had to show and what was shown, each photo compared with the case's place and time. */
@UseCaseService
public class ClosingService {
    static final String MAX_METERS = "photo.maxMeters";

    private final CaseReading cases;
    private final EventCategories categories;
    private final ClosingRounds rounds;
    private final OfficeSettings settings;

    ClosingService(CaseReading cases, EventCategories categories, ClosingRounds rounds, OfficeSettings settings) {
        this.cases = cases;
        this.categories = categories;
        this.rounds = rounds;
        this.settings = settings;
    }

    /** @throws NotFoundException if there is no such case or the person may not read it */
    public Closing of(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        return new Closing(
                categories.closingCondition(caseFile.categoryCode()),
                categories.requirementsOf(caseFile.categoryCode()),
                rounds.of(caseFile),
                settings.whole(MAX_METERS));
    }
}
