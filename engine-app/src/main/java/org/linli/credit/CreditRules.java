package org.linli.credit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Keeps what was served, said and decided, and refuses a time that does not fit the severity. */
@Component
class CreditRules implements OutcomeRules {
    /** What the person gets in writing. */
    private static final Set<String> WRITTEN = Set.of(
            "serveNotice", "listPerson", "keepOff", "revokeListing", "keepListing", "repairCredit", "refuseRepair");

    private final CreditMapper mapper;
    private final CreditServing serving;
    private final OfficeSettings settings;
    private final Clock clock;

    CreditRules(CreditMapper mapper, CreditServing serving, OfficeSettings settings, Clock clock) {
        this.mapper = mapper;
        this.serving = serving;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CREDIT;
    }

    @Override
    public void check(TaskAction action) {
        if (WRITTEN.contains(action.outcome().id())) {
            serving.requireSeal(action.item().holdingUnitId());
        }
        if (action.is("listPerson")) {
            var severity = Severity.valueOf(action.text("severity"));
            var least = settings.whole(severity.leastMonths());
            var most = settings.whole(severity.mostMonths());
            if (months(action) < least || months(action) > most) {
                throw new InvalidRequestException("months", "credit.months", least, most);
            }
        }
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        var id = action.caseFile().id();
        var now = clock.instant();
        switch (action.outcome().id()) {
            case "serveNotice" -> mapper.serve(id, action.text("legalBasis"), now);
            case "dropProposal" -> mapper.end(id, CreditStatus.DROPPED, now);
            case "takeDefence" ->
                mapper.defend(new CreditMapper.Statement(
                        id,
                        new PersonalText(action.text("defence").strip()),
                        now,
                        action.user().staffId()));
            case "listPerson" -> list(action);
            case "keepOff" -> decide(action, CreditStatus.NOT_LISTED, null, null, null);
            case "revokeListing" -> {
                mapper.answerAppeal(answer(action));
                mapper.end(id, CreditStatus.REVOKED, now);
            }
            case "keepListing" -> mapper.answerAppeal(answer(action));
            case "repairCredit" -> {
                mapper.answerRepair(answer(action));
                mapper.end(id, CreditStatus.REPAIRED, now);
            }
            case "refuseRepair" -> mapper.answerRepair(answer(action));
            default -> {
                // the person's own statement is kept before
            }
        }
    }

    @Override
    public void after(TaskAction action, CaseChange change) {
        var outcome = action.outcome().id();
        if (!WRITTEN.contains(outcome)) {
            return;
        }
        var matter = mapper.find(action.caseFile().id()).orElseThrow();
        if (matter.status() == CreditStatus.EXPIRED) {
            change.enter(CreditExpiry.EXPIRED, StageLight.GREEN); // the model knows of no time that ran out meanwhile
        }
        serving.write(outcome, action, matter);
    }

    private CreditMapper.Answer answer(TaskAction action) {
        return new CreditMapper.Answer(
                action.caseFile().id(), new PersonalText(action.text("reasons").strip()), clock.instant());
    }

    private void list(TaskAction action) {
        var from = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        decide(action, CreditStatus.LISTED, Severity.valueOf(action.text("severity")), months(action), from);
    }

    private void decide(TaskAction action, CreditStatus status, Severity severity, Integer months, LocalDate from) {
        mapper.decide(new CreditMapper.Decision(
                action.caseFile().id(),
                status,
                severity,
                months,
                PersonalText.of(action.text("reasons")).orElse(null),
                action.user().staffId(),
                clock.instant(),
                from,
                from == null ? null : from.plusMonths(months)));
    }

    private static int months(TaskAction action) {
        return action.data().get("months") instanceof Number months ? months.intValue() : 0;
    }
}
