package org.linli.events;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.events.RoutingRule.Status;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rules learnt from disputes: proposed by a decision, adopted or refused by the city, ended when they are wrong. */
@UseCaseService
public class RoutingRules {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MAX_TEXT = 1000;
    private static final int MOST = 10_000;
    private static final String ALL = "all";

    private final RoutingRuleMapper rules;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;
    private final LoadingCache<String, List<RoutingRule>> adopted;

    RoutingRules(RoutingRuleMapper rules, OrganizationService organization, AuditLog audit, Clock clock) {
        this.rules = rules;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
        // Read anew beside the request that finds it old: no report waits for it.
        adopted = Caffeine.newBuilder().refreshAfterWrite(KEPT).build(all -> rules.list(Status.ADOPTED, MOST, 0));
    }

    /** The rule that applies, that of the community before that of the street before that for everywhere. */
    Optional<RoutingRule> find(String categoryCode, Place place) {
        var ofCategory = adopted.get(ALL).stream()
                .filter(rule -> rule.categoryCode().equals(categoryCode))
                .toList();
        return Stream.of(place.community().id(), place.street().id(), null)
                .flatMap(unitId -> ofCategory.stream().filter(rule -> Objects.equals(rule.placeUnitId(), unitId)))
                .findFirst();
    }

    void propose(CaseFile caseFile, long leadUnitId, String reason, CurrentUser user) {
        rules.insert(new RoutingRuleMapper.Proposal(
                caseFile.categoryCode(), leadUnitId, reason, caseFile.id(), user.staffId(), clock.instant()));
    }

    /** The rules of a status, or all; newest first. */
    public Page<RoutingRule> list(Status status, PageRequest page) {
        return Page.of(rules.list(status, page.size(), page.offset()), page, rules.count(status));
    }

    /**
     * Lets a proposal decide from now on; an older rule for the same category and place ends.
     *
     * @param placeCode a community or street, or null for everywhere
     * @throws NotNowException if it has been decided
     * @throws InvalidRequestException if there is no such place
     */
    public RoutingRule adopt(long id, String placeCode, String opinion, CurrentUser user) {
        var rule = proposed(id);
        var text = checked(opinion);
        var place = placeCode == null || placeCode.isBlank() ? null : place(placeCode.strip());
        decide(rule, Status.ADOPTED, place, text, user);
        rules.endOthers(
                rule.id(),
                rule.categoryCode(),
                place,
                new RoutingRuleMapper.Ending(user.staffId(), text, clock.instant()));
        return recorded("adopt-routing-rule", id);
    }

    /** @throws NotNowException if it has been decided */
    public RoutingRule refuse(long id, String opinion, CurrentUser user) {
        var rule = proposed(id);
        decide(rule, Status.REFUSED, null, checked(opinion), user);
        return recorded("refuse-routing-rule", id);
    }

    /** @throws NotNowException if it is not in force */
    public RoutingRule end(long id, String opinion, CurrentUser user) {
        var rule = rules.find(id).orElseThrow(NotFoundException::new);
        var text = checked(opinion);
        if (rule.status() != Status.ADOPTED) {
            throw new NotNowException("event.rule.notAdopted");
        }
        if (rules.end(id, rule.version(), new RoutingRuleMapper.Ending(user.staffId(), text, clock.instant())) == 0) {
            throw new OptimisticLockingFailureException("Rule %d was changed meanwhile".formatted(id));
        }
        return recorded("end-routing-rule", id);
    }

    private RoutingRule proposed(long id) {
        var rule = rules.find(id).orElseThrow(NotFoundException::new);
        if (rule.status() != Status.PROPOSED) {
            throw new NotNowException("event.rule.decided");
        }
        return rule;
    }

    private void decide(RoutingRule rule, Status status, Long placeUnitId, String opinion, CurrentUser user) {
        var decision = new RoutingRuleMapper.Decision(
                rule.id(), rule.version(), status, placeUnitId, user.staffId(), opinion, clock.instant());
        if (rules.decide(decision) == 0) {
            throw new OptimisticLockingFailureException("Rule %d was decided meanwhile".formatted(rule.id()));
        }
    }

    private RoutingRule recorded(String action, long id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                adopted.invalidateAll();
            }
        });
        audit.record(action, "routing-rule:" + id, AuditResult.SUCCESS, null);
        return rules.find(id).orElseThrow();
    }

    private Long place(String code) {
        return organization
                .findUnit(code)
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY || unit.kind() == UnitKind.STREET)
                .map(Unit::id)
                .orElseThrow(() -> new InvalidRequestException("placeCode", "event.rule.place"));
    }

    private static String checked(String opinion) {
        if (Texts.isBlank(opinion)) {
            throw new InvalidRequestException("opinion", "form.required");
        }
        if (Texts.length(opinion.strip()) > MAX_TEXT) {
            throw new InvalidRequestException("opinion", "form.tooLong", MAX_TEXT);
        }
        return opinion.strip();
    }
}
