package org.linli.licences;

import java.time.Instant;
import java.time.LocalDate;

/** A licence while it is changed. */
final class LicenceChange {
    private final Licence from;
    private LicenceState state;
    private String number;
    private String stubNumber;
    private String paperToken;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private LocalDate checkDue;
    private Boolean checkPassed;
    private String proposal;
    private Instant issuedAt;
    private Instant endedAt;

    private LicenceChange(Licence from) {
        this.from = from;
        state = from.state();
        number = from.number();
        stubNumber = from.stubNumber();
        paperToken = from.paperToken();
        validFrom = from.validFrom();
        validUntil = from.validUntil();
        checkDue = from.checkDue();
        checkPassed = from.checkPassed();
        proposal = from.proposal();
        issuedAt = from.issuedAt();
        endedAt = from.endedAt();
    }

    static LicenceChange of(Licence licence) {
        return new LicenceChange(licence);
    }

    LicenceChange stub(String taken) {
        stubNumber = taken;
        return this;
    }

    LicenceChange issued(String given, String token, LocalDate from, LocalDate until, LocalDate check, Instant at) {
        state = LicenceState.ISSUED;
        number = given;
        paperToken = token;
        validFrom = from;
        validUntil = until;
        checkDue = check;
        issuedAt = at;
        return this;
    }

    LicenceChange checked(boolean passed, LocalDate next) {
        checkPassed = passed;
        checkDue = next;
        return this;
    }

    LicenceChange state(LicenceState next) {
        state = next;
        return this;
    }

    LicenceChange ended(LicenceState end, Instant at) {
        state = end;
        endedAt = at;
        proposal = null;
        return this;
    }

    LicenceChange withoutProposal() {
        proposal = null;
        return this;
    }

    Licence done() {
        return new Licence(
                from.id(),
                from.licenceId(),
                from.kindCode(),
                from.unitId(),
                from.deskUnitId(),
                number,
                state,
                from.caseNumber(),
                from.documentKind(),
                from.holderDocument(),
                from.holderName(),
                from.content(),
                stubNumber,
                paperToken,
                validFrom,
                validUntil,
                checkDue,
                checkPassed,
                from.followsId(),
                from.isElectronic(),
                proposal,
                from.version(),
                from.preparedAt(),
                issuedAt,
                endedAt);
    }
}
