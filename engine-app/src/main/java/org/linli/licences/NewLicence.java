package org.linli.licences;

import java.util.List;
import org.linli.documents.PaperFact;

/**
 * A licence to be prepared.
 *
 * @param kind code of a {@link LicenceKind}
 * @param unitId the organ whose seal it gets; where the kind names its organ, that one is taken
 * @param deskUnitId the unit at whose window it is printed and handed out, on whose blanks
 * @param caseNumber the case that granted it, or null
 * @param facts what stands on it beside name, document, number and period
 * @param isElectronic whether its holder wants no paper: it takes no blank
 */
public record NewLicence(
        String kind,
        long unitId,
        long deskUnitId,
        String caseNumber,
        LicenceHolder holder,
        List<PaperFact> facts,
        boolean isElectronic) {

    public NewLicence {
        facts = List.copyOf(facts);
    }

    /** On paper. */
    public NewLicence(
            String kind, long unitId, long deskUnitId, String caseNumber, LicenceHolder holder, List<PaperFact> facts) {
        this(kind, unitId, deskUnitId, caseNumber, holder, facts, false);
    }
}
