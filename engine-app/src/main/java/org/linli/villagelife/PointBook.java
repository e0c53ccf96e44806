package org.linli.villagelife;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.organization.Unit;
import org.linli.residents.Household;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** The ledger for those who keep it: entries of their villages, the deeds behind them, and reversals of what was wrong. */
@UseCaseService
public class PointBook {
    public static final String READ = "points:read";
    public static final String REVERSE = "points:reverse";

    private final BookMapper mapper;
    private final ClaimMapper claims;
    private final RuleMapper rules;
    private final LedgerMapper entries;
    private final PointMoves moves;
    private final PointPlaces places;
    private final PopulationReading population;
    private final CaseReading cases;
    private final AuditLog audit;
    private final Clock clock;

    PointBook(
            BookMapper mapper,
            ClaimMapper claims,
            RuleMapper rules,
            LedgerMapper entries,
            PointMoves moves,
            PointPlaces places,
            PopulationReading population,
            CaseReading cases,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.claims = claims;
        this.rules = rules;
        this.entries = entries;
        this.moves = moves;
        this.places = places;
        this.population = population;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which entries; null leaves a filter open. */
    public record Filter(String village, String household, EntryKind kind, LocalDate from, LocalDate until) {}

    /** One page, with the names of those who are in it as this reader may know them. */
    public record Listed(Page<EntryRow> page, Map<String, String> households, Map<String, String> residents) {}

    /** A deed for one reader: all that was said of it, and what others say against it. */
    public record Sheet(
            CaseFile caseFile,
            PointClaim claim,
            PointRule rule,
            String householdName,
            String residentName,
            List<ClaimRow> alike,
            List<DeedObjection> objections) {}

    public Collection<Unit> villages(CurrentUser user) {
        return places.villages(user, READ);
    }

    public Listed list(Filter filter, PageRequest page, CurrentUser user) {
        var query = query(filter, page, user);
        var listed = named(mapper.page(query), page, mapper.count(query), user);
        audit.record("read-points", "points", AuditResult.SUCCESS, filter.household());
        return listed;
    }

    /**
     * All of them for a file, the latest first.
     *
     * @throws InvalidRequestException if there are more than a file takes
     */
    public Listed all(Filter filter, int most, CurrentUser user) {
        var first = new PageRequest(0, PageRequest.MAX_SIZE);
        var query = query(filter, first, user);
        var count = mapper.count(query);
        if (count > most) {
            throw new InvalidRequestException("from", "points.book.tooMany", count, most);
        }
        var found = new ArrayList<EntryRow>();
        for (var page = 0; found.size() < count; page++) {
            var rows = mapper.page(query(filter, new PageRequest(page, PageRequest.MAX_SIZE), user));
            if (rows.isEmpty()) {
                break;
            }
            found.addAll(rows);
        }
        audit.record("export-points", "points", AuditResult.SUCCESS, String.valueOf(found.size()));
        return named(found, first, found.size(), user);
    }

    private BookMapper.Query query(Filter filter, PageRequest page, CurrentUser user) {
        var wanted = filter.village() == null
                ? List.copyOf(places.ids(user, READ))
                : List.of(places.village(filter.village(), user, READ).id());
        return new BookMapper.Query(wanted, filter.household(), filter.kind(), filter.from(), filter.until(), page);
    }

    private Listed named(List<EntryRow> found, PageRequest page, long count, CurrentUser user) {
        var homes = new HashMap<>(population.households(
                found.stream().map(EntryRow::householdNumber).collect(Collectors.toSet())));
        homes.values().removeIf(home -> !population.reads(home, user));
        var rows = found.stream()
                .map(row -> homes.containsKey(row.householdNumber()) ? row : row.withoutWords())
                .toList();
        var heads = population.residentsById(homes.values().stream()
                .map(Household::householderId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var people = population.residents(rows.stream()
                .map(EntryRow::residentNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Listed(
                Page.of(rows, page, count),
                names(homes, home -> home.householderId() == null ? null : heads.get(home.householderId())),
                names(people, person -> person));
    }

    /** @throws NotFoundException if there is no such deed or he may not read it */
    public Sheet read(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        if (caseFile.kind() != CaseKind.POINTS) {
            throw new NotFoundException();
        }
        var claim = claims.find(caseFile.id()).orElseThrow(NotFoundException::new);
        var rule = rules.find(claim.ruleId()).orElseThrow();
        var month = claim.deedOn().withDayOfMonth(1);
        audit.record("read-deed", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return new Sheet(
                caseFile,
                claim,
                rule,
                householdName(claim.householdNumber()),
                residentName(claim.residentNumber()),
                claims.listAlike(new ClaimMapper.Alike(
                        claim.householdNumber(),
                        rule.code(),
                        month,
                        month.plusMonths(1).minusDays(1),
                        claim.caseFileId())),
                mayJudge(claim, user)
                        ? claims.listObjections(caseFile.id())
                        : claims.listObjections(caseFile.id()).stream()
                                .map(DeedObjection::withoutWords)
                                .toList());
    }

    /** Whose objection it is concerns whoever looks into it, and nobody who recorded the deed. */
    private boolean mayJudge(PointClaim claim, CurrentUser user) {
        return places.ids(user, REVERSE).contains(claim.communityId())
                && !Objects.equals(claim.recordedById(), user.staffId());
    }

    /** What is public in his villages now. */
    public List<PublicDeed> publicity(String village, CurrentUser user) {
        return claims.listPublic(
                places.village(village, user, READ).id(), LocalDate.ofInstant(clock.instant(), Zone.OFFICE));
    }

    /**
     * Takes a wrong entry back by another.
     *
     * @throws NotFoundException if it is not of his village
     * @throws NotNowException if it was taken back, or is of another kind
     */
    public void reverse(String village, long serial, String reason, CurrentUser user) {
        if (Texts.isBlank(reason)) {
            throw new InvalidRequestException("reason", "points.reverse.reason");
        }
        var community = places.village(village, user, REVERSE);
        var entryId = entries.idOf(community.id(), serial).orElseThrow(NotFoundException::new);
        moves.reverse(entryId, new PersonalText(reason.strip()), user.staffId());
        audit.record("reverse-points", "points:" + village + ":" + serial, AuditResult.SUCCESS, null);
    }

    private static <T> Map<String, String> names(Map<String, T> found, Function<T, Resident> whose) {
        var names = new HashMap<String, String>();
        found.forEach((number, one) -> {
            var person = whose.apply(one);
            if (person != null) {
                names.put(number, person.details().name().value());
            }
        });
        return names;
    }

    private String residentName(String number) {
        return population
                .resident(number)
                .map(person -> person.details().name().value())
                .orElse(null);
    }

    /** A household goes by its householder. */
    private String householdName(String number) {
        return population.household(number).flatMap(this::householder).orElse(null);
    }

    private Optional<String> householder(Household home) {
        return home.householderId() == null
                ? Optional.empty()
                : population
                        .residentById(home.householderId())
                        .map(Resident::details)
                        .map(details -> details.name().value());
    }
}
