package org.linli.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.casefile.NotEntitledException;
import org.linli.organization.UnitKind;
import org.linli.residents.DocumentKind;
import org.linli.residents.Household;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;

/** Takes reports of changes: from those who know the place, and from departments that register such. */
@UseCaseService
public class ChangeService {
    private final ChangeMapper mapper;
    private final ReportCheck check;
    private final ChangeOpening opening;
    private final PopulationReading population;
    private final IdempotentRequests requests;
    private final AuditLog audit;
    private final Clock clock;

    ChangeService(
            ChangeMapper mapper,
            ReportCheck check,
            ChangeOpening opening,
            PopulationReading population,
            IdempotentRequests requests,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.check = check;
        this.opening = opening;
        this.population = population;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reports a change of a household that the user knows from his grid or community; returns the number of the case.
     *
     * @throws InvalidRequestException naming the field that is wrong
     * @throws NotNowException if the same change of the same person, or the same birth, has been reported
     */
    public String report(NewChange change, CurrentUser user, IdempotentRequest request) {
        return requests.once("change:" + user.staffId(), request, String.class, () -> {
            var household = population
                    .household(change.household())
                    .filter(found -> population.reads(found, user))
                    .orElseThrow(() -> new InvalidRequestException("household", "change.household"));
            check.require(change, household, user, today());
            var post = user.posts().stream()
                    .filter(one -> isOf(one, household))
                    .findFirst()
                    .orElse(user.posts().get(0));
            var source = kind(post) == UnitKind.GRID ? ChangeSource.GRID : ChangeSource.COMMUNITY;
            return opening.open(change, household, ReportedFrom.staff(source, post, user));
        });
    }

    /**
     * Takes what a department has registered about somebody whom it names by his document.
     *
     * @param change its household and resident are found here
     * @throws NotEntitledException if his department does not push such changes
     * @throws InvalidRequestException naming the field that is wrong, such as the document of somebody who is not on record
     * @throws NotNowException if the same change of the same person, or the same birth, has been reported
     */
    public String push(
            NewChange change, DocumentKind documentKind, String number, CurrentUser user, IdempotentRequest request) {
        var departments = user.posts().stream()
                .filter(post -> kind(post) == UnitKind.DEPARTMENT)
                .filter(post -> mapper.isSource(post.unitCode(), change.kind()))
                .toList();
        if (departments.isEmpty()) {
            throw new NotEntitledException("change.push.kind");
        }
        return requests.once("push:" + user.staffId(), request, String.class, () -> {
            var person = population.byDocument(documentKind, number);
            var household = person.flatMap(population::homeOf).orElseThrow(() -> unknown());
            var about = change.about(household.number(), subject(change, person));
            check.require(about, household, null, today());
            var opened = opening.open(
                    about, household, ReportedFrom.staff(ChangeSource.DEPARTMENT, departments.get(0), user));
            audit.record("push-change", "household:" + household.number(), AuditResult.SUCCESS, opened);
            return opened;
        });
    }

    private InvalidRequestException unknown() {
        audit.record("push-change", null, AuditResult.REFUSED, "document");
        return new InvalidRequestException("documentNumber", "change.push.unknown");
    }

    private static String subject(NewChange change, Optional<Resident> person) {
        return change.kind().concernsMember() ? person.orElseThrow().number() : null;
    }

    private static boolean isOf(PostView post, Household household) {
        return post.unitId() == household.gridId()
                || post.unitId() == household.communityId()
                || post.unitId() == household.streetId();
    }

    private static UnitKind kind(PostView post) {
        return UnitKind.valueOf(post.unitKind());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
