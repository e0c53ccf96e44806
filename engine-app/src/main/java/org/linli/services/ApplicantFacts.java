package org.linli.services;

import java.util.Set;
import org.linli.catalogue.ServiceItem;
import org.linli.catalogue.SignOff;
import org.linli.licences.LicenceState;
import org.linli.licences.Licences;
import org.linli.sharing.SharedData;
import org.springframework.stereotype.Component;

/** What rules ask about an applicant before they grant anything without a person looking. */
@Component
class ApplicantFacts {
    private static final Set<String> REGISTERS = Set.of("household-register", "identity-documents");

    private final SharedData data;
    private final Licences licences;

    ApplicantFacts(SharedData data, Licences licences) {
        this.data = data;
        this.licences = licences;
    }

    /** Whether somebody saw who he is, and the archive or the police know of him. */
    boolean isKnown(ServiceApplication application, String caseNumber) {
        return application.identityCheck() != null
                && (application.residentNumber() != null
                        || !data.held(application.document(), REGISTERS, caseNumber, SharedData.FOR_SERVICE)
                                .isEmpty());
    }

    /** Whether nobody grants in the name of a village whose window did not receive it. */
    boolean isLocal(ServiceApplication application, ServiceItem item) {
        return item.facts().signOff() != SignOff.VILLAGE || application.signOffUnitId() == application.windowUnitId();
    }

    /** Whether the departments' data hold of him what the item results in, as a lost card or a yearly check presupposes. */
    boolean isRegistered(ServiceApplication application, ServiceItem item, String caseNumber) {
        var kind = item.facts().handling().resultKind();
        return kind != null
                && !data.held(application.document(), Set.of(kind), caseNumber, SharedData.FOR_SERVICE)
                        .isEmpty();
    }

    /** Whether he has a certificate of this kind that is in force: a second one is a person's decision. */
    boolean holdsLicence(ServiceApplication application, ServiceItem item) {
        var kind = item.facts().handling().licenceKind();
        return kind != null
                && licences.ofHolder(application.document()).stream()
                        .filter(one -> one.kindCode().equals(kind))
                        .anyMatch(one -> one.state() == LicenceState.ISSUED);
    }
}
