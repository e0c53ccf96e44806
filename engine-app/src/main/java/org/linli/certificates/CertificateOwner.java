package org.linli.certificates;

import org.linli.residents.ArchiveScope;
import org.linli.residents.Household;
import org.linli.residents.Resident;

/** Whose documents are photographed: somebody's or those of a household; one of the two is null. */
record CertificateOwner(Resident resident, Household household) {

    static CertificateOwner of(Resident resident) {
        return new CertificateOwner(resident, null);
    }

    static CertificateOwner of(Household household) {
        return new CertificateOwner(null, household);
    }

    boolean isIn(ArchiveScope scope) {
        return resident == null ? scope.covers(household) : scope.covers(resident);
    }

    Long residentId() {
        return resident == null ? null : resident.id();
    }

    Long householdId() {
        return household == null ? null : household.id();
    }

    /** How the audit log names it. */
    String object() {
        return resident == null ? "household:" + household.number() : "resident:" + resident.number();
    }
}
