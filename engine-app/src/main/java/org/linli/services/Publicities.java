package org.linli.services;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.catalogue.ItemNames;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.Road;
import org.linli.inbox.TaskActions;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.residents.OwnArchive;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.services.PublicityMapper.Query;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** What is public now, for anybody, and what somebody has against it. */
@UseCaseService
public class Publicities {
    private static final String OBJECTED = "objectOnline";

    private final PublicityMapper mapper;
    private final CaseFileService caseFiles;
    private final CaseJourney journey;
    private final TaskActions actions;
    private final ItemNames items;
    private final OrganizationService organization;
    private final Objectors objectors;
    private final IdempotentRequests requests;
    private final AuditLog audit;
    private final Clock clock;

    Publicities(
            PublicityMapper mapper,
            CaseFileService caseFiles,
            CaseJourney journey,
            TaskActions actions,
            ItemNames items,
            OrganizationService organization,
            Objectors objectors,
            IdempotentRequests requests,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.journey = journey;
        this.actions = actions;
        this.items = items;
        this.organization = organization;
        this.objectors = objectors;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What anybody may read: nobody is named in full, no document, no address.
     *
     * @param daysLeft 0 on the last day
     */
    public record PublicNotice(
            String token,
            String itemName,
            String applicant,
            String community,
            String organ,
            LocalDate from,
            LocalDate until,
            int daysLeft) {}

    /** What somebody sends; a resident who is logged in need not say who he is. */
    public record GivenObjection(String words, String name, String phone) {
        @Override
        public String toString() {
            return "GivenObjection";
        }
    }

    /**
     * What is public in a place.
     *
     * @param area code of a grid, community, street or city; null: everywhere
     * @throws NotFoundException if there is no such place any more
     */
    public Page<PublicNotice> list(String area, PageRequest page) {
        var place = area == null || area.isBlank() ? null : place(area.strip());
        var community = place == null || place.kind() == UnitKind.CITY || place.kind() == UnitKind.STREET
                ? null
                : place.kind() == UnitKind.GRID ? place.parentId() : Long.valueOf(place.id());
        var street = place != null && place.kind() == UnitKind.STREET ? place.id() : null;
        var query = new Query(community, street, today(), page.offset(), page.size());
        return Page.of(mapper.list(query).stream().map(this::notice).toList(), page, mapper.count(query));
    }

    /** Empty where nothing is public under this token, or no longer. */
    public Optional<PublicNotice> find(String token) {
        return mapper.find(token, today()).map(this::notice);
    }

    /**
     * Takes an objection: the publicity goes on, and the unit that reviews looks into it first.
     *
     * @throws NotFoundException if it is not public, or no longer
     * @throws InvalidRequestException naming {@code words} or {@code phone}
     */
    public void object(
            String token, GivenObjection given, Optional<CurrentResident> resident, IdempotentRequest request) {
        requests.once("objection:" + token, request, Boolean.class, () -> {
            var publicity = mapper.find(token, today()).orElseThrow(NotFoundException::new);
            var objection = objectors.objection(given, resident, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            caseFiles.change(publicity.caseNumber(), change -> hear(publicity, objection, change));
            audit.record("object-publicity", "case:" + publicity.caseNumber(), AuditResult.SUCCESS, null);
            return true;
        });
    }

    private void hear(Publicity publicity, Objection objection, CaseChange change) {
        mapper.insertObjection(publicity.caseFileId(), objection);
        var task = journey.openTasks(publicity.caseFileId()).stream()
                .filter(item -> item.elementId().equals("Task_Publicize"))
                .findFirst();
        if (task.isPresent()) {
            actions.take(Road.ofSystem(OBJECTED, null), task.get());
        } else { // another one is being looked into
            change.record(Happening.of(
                    null, organization.unit(publicity.reviewUnitId()).name(), OBJECTED, null, false));
        }
    }

    private PublicNotice notice(Publicity one) {
        return new PublicNotice(
                one.token(),
                items.of(one.itemCode()),
                ServiceApplication.shortName(one.applicantName()),
                organization.unit(one.communityId()).name(),
                organization.unit(one.reviewUnitId()).name(),
                one.since(),
                one.publicityUntil(),
                (int) ChronoUnit.DAYS.between(today(), one.publicityUntil()));
    }

    private Unit place(String code) {
        return organization.findUnit(code).filter(Unit::isActive).orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    /** Who objects: named by himself, or by his account. */
    @Component
    static class Objectors {
        private final ResidentAccounts accounts;
        private final OwnArchive archive;

        Objectors(ResidentAccounts accounts, OwnArchive archive) {
            this.accounts = accounts;
            this.archive = archive;
        }

        Objection objection(GivenObjection given, Optional<CurrentResident> resident, java.time.Instant at) {
            var account = resident.map(accounts::get);
            var phone = text(given.phone())
                    .or(() -> account.map(one -> one.phone()))
                    .orElseThrow(() -> new InvalidRequestException("phone", "service.objection.phone"));
            var words = text(given.words())
                    .orElseThrow(() -> new InvalidRequestException("words", "service.objection.words"));
            var name = text(given.name())
                    .or(() -> account.filter(one -> one.isLinked())
                            .flatMap(one -> archive.person(one.residentNumber()))
                            .map(person -> person.details().name()));
            return new Objection(
                    at, name.orElse(null), phone, account.map(one -> one.code()).orElse(null), words, null);
        }

        private static Optional<PersonalText> text(String text) {
            return Optional.ofNullable(text)
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(PersonalText::new);
        }
    }
}
