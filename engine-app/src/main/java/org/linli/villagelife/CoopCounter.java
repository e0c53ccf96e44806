package org.linli.villagelife;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.organization.Unit;
import org.linli.plates.PlateScans;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.ArchiveReading;
import org.linli.residents.CodeList;
import org.linli.residents.DoorHouseholds;
import org.linli.residents.Household;
import org.linli.residents.HouseholdKind;
import org.linli.residents.OwnArchive;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** The counter of a co-op: the clerk scans the code of a household, hands over what it has put aside, or sells at once. */
@UseCaseService
public class CoopCounter {
    public static final String SELL = "coop:sell";
    private static final RateLimit SCANS = new RateLimit(120, java.time.Duration.ofHours(1));
    private static final int MOST = 20;

    private final CoopMapper mapper;
    private final BookMapper book;
    private final Redemptions redemptions;
    private final PointPlaces places;
    private final PlateScans plates;
    private final DoorHouseholds doors;
    private final ArchiveAccess access;
    private final ArchiveReading archive;
    private final PopulationReading population;
    private final OwnArchive own;
    private final ArchiveCodes codes;
    private final IdempotentRequests requests;
    private final RateLimiter limiter;
    private final AuditLog audit;

    CoopCounter(
            CoopMapper mapper,
            BookMapper book,
            Redemptions redemptions,
            PointPlaces places,
            PlateScans plates,
            DoorHouseholds doors,
            ArchiveAccess access,
            ArchiveReading archive,
            PopulationReading population,
            OwnArchive own,
            ArchiveCodes codes,
            IdempotentRequests requests,
            RateLimiter limiter,
            AuditLog audit) {
        this.mapper = mapper;
        this.book = book;
        this.redemptions = redemptions;
        this.places = places;
        this.plates = plates;
        this.doors = doors;
        this.access = access;
        this.archive = archive;
        this.population = population;
        this.own = own;
        this.codes = codes;
        this.requests = requests;
        this.limiter = limiter;
        this.audit = audit;
    }

    /**
     * Somebody of the household, as the clerk may know him: surname and stars, and what he is to the householder.
     *
     * @param birthYear only where somebody else of the household looks the same, or null
     */
    public record Person(String number, String shortName, String relation, Integer birthYear) {
        private String looks() {
            return shortName + relation;
        }

        private Person unlike(List<Person> all) {
            var isAlone =
                    all.stream().filter(one -> one.looks().equals(looks())).count() == 1;
            return isAlone ? new Person(number, shortName, relation, null) : this;
        }
    }

    /**
     * A household at the counter: who may have come, what it can spend, and what is put aside for it.
     *
     * @param shortName surname and stars of the householder, or null
     */
    public record Customer(
            String household,
            String shortName,
            String village,
            List<Person> people,
            int available,
            List<Redemption> redemptions) {}

    /** What a point stands for. */
    public record Rates(int fenPerPoint, int stepPercent, int mostSteps) {}

    /** @throws InvalidRequestException if it is no code of a household of his village */
    public List<Customer> scan(String token, CurrentUser user) {
        limiter.check("coop-scan", String.valueOf(user.staffId()), SCANS);
        var found = households(token, user);
        audit.record("scan-household", "plate", AuditResult.SUCCESS, String.valueOf(found.size()));
        return found.stream().map(this::customer).toList();
    }

    /**
     * Hands over what was put aside.
     *
     * @param token of the plate that was scanned
     * @param resident number of whoever came
     * @throws NotFoundException if it is nothing of that household
     * @throws NotNowException if it is not held any more
     */
    public void redeem(String number, String token, String resident, CurrentUser user, IdempotentRequest request) {
        requests.once("coop-redeem:" + user.staffId() + ":" + number, request, Boolean.class, () -> {
            var one = mapper.find(number).orElseThrow(NotFoundException::new);
            var household = household(token, one.householdNumber(), user);
            requireMember(household, resident);
            redemptions.redeem(number, resident, user.staffId());
            audit.record("redeem-goods", "redemption:" + number, AuditResult.SUCCESS, null);
            return true;
        });
    }

    /** As {@link #redeem}, of what nobody has put aside; returns its number. */
    public String sell(
            Wanted wanted,
            String household,
            String token,
            String resident,
            CurrentUser user,
            IdempotentRequest request) {
        return requests.once("coop-sell:" + user.staffId(), request, String.class, () -> {
            var home = household(token, household, user);
            requireMember(home, resident);
            var held = redemptions.hold(home.communityId(), home.number(), wanted, null);
            redemptions.redeem(held.number(), resident, user.staffId());
            audit.record("redeem-goods", "redemption:" + held.number(), AuditResult.SUCCESS, null);
            return held.number();
        });
    }

    /**
     * Takes goods back.
     *
     * @throws NotFoundException if it was not redeemed in his village
     * @throws NotNowException if it was more than a day ago
     */
    public void takeBack(String number, String reason, CurrentUser user) {
        mapper.find(number)
                .filter(one -> places.ids(user, SELL).contains(one.communityId()))
                .orElseThrow(NotFoundException::new);
        redemptions.takeBack(number, new PersonalText(reason.strip()), user.staffId());
        audit.record("void-redemption", "redemption:" + number, AuditResult.SUCCESS, null);
    }

    /** The village where he stands at the counter. */
    public Unit village(CurrentUser user) {
        return places.villages(user, SELL).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** What can be had at his counter, and what a piece costs in points. */
    public List<OwnRedemptions.Offer> goods(CurrentUser user) {
        return mapper.listGoods(village(user).id()).stream()
                .filter(CoopGood::isOnSale)
                .map(redemptions::offer)
                .toList();
    }

    public Rates rates() {
        return redemptions.rates();
    }

    /** A household as the clerk may know it: surname and stars of its householder, or null. */
    public String shortName(String household) {
        return population.household(household).flatMap(this::householder).orElse(null);
    }

    private Optional<String> householder(Household home) {
        return Optional.ofNullable(home.householderId())
                .flatMap(population::residentById)
                .map(person -> person.details().name().maskedName());
    }

    private Customer customer(Household home) {
        var people = archive.members(home).stream()
                .filter(member -> member.openKind() != null)
                .flatMap(member -> population.residentById(member.residentId()).stream()
                        .filter(person -> own.isAdult(person.details().birthDate()))
                        .map(person -> person(person, member.relation())))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> all.stream().map(one -> one.unlike(all)).toList()));
        return new Customer(
                home.number(),
                householder(home).orElse(null),
                places.name(home.communityId()),
                people,
                book.account(home.number()).map(PointAccount::available).orElse(0),
                mapper.listOfHousehold(home.number(), MOST));
    }

    private Person person(Resident person, String relation) {
        var born = person.details().birthDate();
        return new Person(
                person.number(),
                person.details().name().maskedName(),
                codes.label(CodeList.RELATION, relation),
                born == null ? null : born.getYear());
    }

    private Household household(String token, String number, CurrentUser user) {
        return households(token, user).stream()
                .filter(home -> home.number().equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<Household> households(String token, CurrentUser user) {
        var plate = plates.byToken(token).orElseThrow(() -> new InvalidRequestException("token", "points.scan"));
        var scope = access.places(user, SELL);
        var all = doors.numbers(plate.dwellingId(), scope).stream()
                .flatMap(number -> population.household(number).stream())
                .toList();
        var living =
                all.stream().filter(home -> home.kind() == HouseholdKind.LIVING).toList();
        var found = living.isEmpty() ? all : living; // where nobody is recorded as living, whoever is registered
        if (found.isEmpty()) {
            throw new InvalidRequestException("token", "points.scan");
        }
        return found;
    }

    private void requireMember(Household home, String resident) {
        var isMember = population
                .resident(resident)
                .filter(person -> population.isMember(person, home))
                .isPresent();
        if (!isMember) {
            throw new InvalidRequestException("resident", "points.claim.resident");
        }
        if (population
                .resident(resident)
                .filter(person -> own.isAdult(person.details().birthDate()))
                .isEmpty()) {
            throw new InvalidRequestException("resident", "points.redeem.adult");
        }
    }
}
