package org.linli.licences.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.licences.Licence;
import org.linli.licences.LicenceAction;
import org.linli.licences.LicenceDesk;
import org.linli.licences.LicenceKind;
import org.linli.licences.LicenceKinds;
import org.linli.licences.LicenceState;
import org.linli.licences.LicenceStep;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What the desk shows of licences; names and documents masked. */
@Component
class LicenceViews {

    /** @param proposal why it should be cancelled: DIED or MOVED_AWAY, or null */
    record LicenceRow(
            String licenceId,
            String kind,
            String kindName,
            LicenceState state,
            @Nullable String number,
            @Nullable String stubNumber,
            boolean electronic,
            String holder,
            String document,
            String organName,
            String deskName,
            @Nullable String caseNumber,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate checkDue,
            @Nullable Boolean checkPassed,
            @Nullable String proposal,
            Instant preparedAt,
            @Nullable Instant issuedAt) {}

    record LicenceStepRow(
            int seq,
            Instant at,
            @Nullable String by,
            LicenceAction action,
            @Nullable String note) {
        static LicenceStepRow of(LicenceStep step) {
            return new LicenceStepRow(step.seq(), step.at(), step.byName(), step.action(), step.note());
        }
    }

    record LicenceFact(String label, String value) {}

    /** @param waitsFor why the reader does not hand it out by himself, or null */
    record LicenceDetails(
            LicenceRow licence,
            List<LicenceFact> facts,
            List<LicenceStepRow> steps,
            boolean needsStub,
            @Nullable String paperToken,
            @Nullable LicenceDesk.Wait waitsFor,
            boolean mayIssue,
            boolean mayDecide) {}

    private final LicenceDesk desk;
    private final LicenceKinds kinds;
    private final OrganizationService organization;

    LicenceViews(LicenceDesk desk, LicenceKinds kinds, OrganizationService organization) {
        this.desk = desk;
        this.kinds = kinds;
        this.organization = organization;
    }

    LicenceRow row(Licence licence) {
        return new LicenceRow(
                licence.licenceId(),
                licence.kindCode(),
                kind(licence).label(),
                licence.state(),
                licence.number(),
                licence.stubNumber(),
                licence.isElectronic(),
                licence.holderName().maskedName(),
                licence.holder().document().masked(),
                organization.unit(licence.unitId()).name(),
                organization.unit(licence.deskUnitId()).name(),
                licence.caseNumber(),
                licence.validFrom(),
                licence.validUntil(),
                licence.checkDue(),
                licence.checkPassed(),
                licence.proposal(),
                licence.preparedAt(),
                licence.issuedAt());
    }

    LicenceDetails details(Licence licence, CurrentUser user) {
        return new LicenceDetails(
                row(licence),
                desk.content(licence).stream()
                        .map(fact -> new LicenceFact(fact.label(), fact.value()))
                        .toList(),
                desk.steps(licence).stream().map(LicenceStepRow::of).toList(),
                kind(licence).needsStub() && !licence.isElectronic(),
                licence.paperToken(),
                desk.waitsFor(licence, user).orElse(null),
                desk.mayIssue(licence, user),
                desk.mayDecide(licence, user));
    }

    private LicenceKind kind(Licence licence) {
        return kinds.find(licence.kindCode()).orElseThrow();
    }
}
