package org.linli.credit;

import org.linli.residents.DocumentNumber;
import org.linli.shared.persistence.PersonalText;

/**
 * A reproach as staff bring it forward.
 *
 * @param identity the document of whom it concerns
 * @param caseNumber the case in which it was found, or null
 * @param facts what was found, in words
 * @param unitId the unit that proposes to list him
 */
public record NewCreditMatter(
        DocumentNumber identity, PersonalText name, CreditFact fact, String caseNumber, String facts, long unitId) {}
