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
 */
public record NewLicence(
        String kind, long unitId, long deskUnitId, String caseNumber, LicenceHolder holder, List<PaperFact> facts) {

    public NewLicence {
        facts = List.copyOf(facts);
    }
}
