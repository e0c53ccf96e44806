package org.linli.sharing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.NoticeWanted;
import org.linli.organization.MatterWaits;
import org.linli.organization.Unit;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.context.ApplicationEventPublisher;

/** 数据异议: somebody sees that a record is wrong, and the department that owns it corrects it or says why it stands. */
@UseCaseService
public class DataDisputes {
    private static final String ANSWER = "shared-data:answer";

    private final DisputeMapper disputes;
    private final DataQuery query;
    private final RecordOwners owners;
    private final WorkingCalendar calendar;
    private final OfficeSettings settings;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    DataDisputes(
            DisputeMapper disputes,
            DataQuery query,
            RecordOwners owners,
            WorkingCalendar calendar,
            OfficeSettings settings,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.disputes = disputes;
        this.query = query;
        this.owners = owners;
        this.calendar = calendar;
        this.settings = settings;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is said to be wrong; {@code field} null: the whole record. */
    public record Claim(String lookupNumber, String reference, String field, String text) {
        @Override
        public String toString() {
            return "Claim";
        }
    }

    /** A dispute and of which record of the department it is; null for whoever raised it. */
    public record Row(Dispute dispute, String recordKey, String document) {}

    /**
     * Says that a record is wrong which the user sees in a look-up of the last minutes.
     *
     * @throws NotFoundException if he does not
     * @throws InvalidRequestException if somebody said so already and the department has not answered
     */
    public String raise(Claim claim, CurrentUser user) {
        var lookup = query.own(claim.lookupNumber(), user);
        var row = query.seen(lookup, claim.reference());
        if (disputes.isOpen(row.id(), claim.field())) {
            throw new InvalidRequestException("field", "sharing.dispute.open");
        }
        var number = UUID.randomUUID().toString().replace("-", "");
        var unit = owners.unit(row.ownerCode());
        var limit = new Limit(BigDecimal.valueOf(settings.whole("sharing.disputeDays")), LimitUnit.WD);
        disputes.insert(new Dispute(
                0,
                number,
                row.id(),
                claim.field(),
                new PersonalText(claim.text()),
                row.kindCode(),
                row.ownerCode(),
                lookup.caseNumber(),
                Dispute.State.OPEN,
                now(),
                user.staffId(),
                user.name(),
                lookup.unitName() == null ? "" : lookup.unitName(),
                calendar.due(now(), limit, unit.map(Unit::id).orElse(null)),
                null,
                null,
                null));
        audit.record("dispute-shared", "dispute:" + number, AuditResult.SUCCESS, row.kindCode());
        unit.ifPresent(owner -> events.publishEvent(MatterWaits.one("disputeWaiting", ANSWER, owner.id())));
        return number;
    }

    /** Those that the user's departments answer, the most urgent first; {@code isOpen} null: all. */
    public Page<Row> toAnswer(Boolean isOpen, PageRequest page, CurrentUser user) {
        var mine = owners.of(user, ANSWER);
        return mine.isEmpty()
                ? Page.of(List.of(), page, 0)
                : page(new DisputeMapper.Query(mine, null, isOpen, page.offset(), page.size()), page, true);
    }

    /** Those that the user raised. */
    public Page<Row> raised(Boolean isOpen, PageRequest page, CurrentUser user) {
        return page(
                new DisputeMapper.Query(List.of(), user.staffId(), isOpen, page.offset(), page.size()), page, false);
    }

    /**
     * Answers for the department.
     *
     * @throws NotFoundException if there is no such dispute of the user's departments
     * @throws ChangedMeanwhileException if it was answered meanwhile
     */
    public void answer(String number, Dispute.State state, String text, CurrentUser user) {
        var dispute = disputes.lock(number)
                .filter(found -> owners.of(user, ANSWER).contains(found.ownerCode()))
                .orElseThrow(NotFoundException::new);
        if (dispute.state() != Dispute.State.OPEN) {
            throw new ChangedMeanwhileException(dispute.answeredBy(), dispute.answeredAt());
        }
        if (state == Dispute.State.OPEN) {
            throw new InvalidRequestException("state", "security.field.required");
        }
        disputes.answer(dispute.id(), state, new PersonalText(text), now(), user.name());
        audit.record("answer-shared-dispute", "dispute:" + number, AuditResult.SUCCESS, state.name());
        events.publishEvent(NoticeWanted.toStaff(
                "disputeAnswered",
                null,
                Set.of(dispute.raisedById()),
                Map.of("unit", owners.name(dispute.ownerCode()))));
    }

    private Page<Row> page(DisputeMapper.Query wanted, PageRequest page, boolean isNamed) {
        var rows = disputes.list(wanted);
        var names = isNamed && !rows.isEmpty()
                ? disputes.listNames(rows.stream().map(Dispute::recordId).toList()).stream()
                        .collect(Collectors.toMap(DisputeMapper.Named::id, Function.identity()))
                : Map.<Long, DisputeMapper.Named>of();
        return Page.of(
                rows.stream().map(row -> row(row, names.get(row.recordId()))).toList(), page, disputes.count(wanted));
    }

    private static Row row(Dispute dispute, DisputeMapper.Named named) {
        return named == null
                ? new Row(dispute, null, null)
                : new Row(
                        dispute,
                        named.recordKey().value(),
                        new DocumentNumber(DocumentKind.valueOf(named.documentKind()), named.documentNumber())
                                .masked());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
