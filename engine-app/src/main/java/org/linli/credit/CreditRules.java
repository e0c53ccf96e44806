package org.linli.credit;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;
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
    private final CreditMapper mapper;
    private final OfficeSettings settings;
    private final Clock clock;

    CreditRules(CreditMapper mapper, OfficeSettings settings, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CREDIT;
    }

    @Override
    public void check(TaskAction action) {
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
            case "takeDefence" -> mapper.defend(id, new PersonalText(action.text("defence")), now);
            case "listPerson" -> list(action);
            case "keepOff" -> decide(action, CreditStatus.NOT_LISTED, null, null, null);
            case "revokeListing" -> mapper.end(id, CreditStatus.REVOKED, now);
            case "repairCredit" -> mapper.end(id, CreditStatus.REPAIRED, now);
            default -> {
                // what stands stays
            }
        }
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
