package org.linli.residents;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.PostHolder;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;

/** Links households with red grid members, moves them from one to another, and unlinks them; who had which when stays. */
@UseCaseService
public class Linking {
    public static final String LINK = "resident:link";
    /** How many households one request may name. */
    public static final int MOST = 200;

    private static final String HOUSEHOLDS = "households";

    private final LinkMapper links;
    private final LinkedHouseholds reading;
    private final RedGridMembers members;
    private final HouseholdMapper households;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    Linking(
            LinkMapper links,
            LinkedHouseholds reading,
            RedGridMembers members,
            HouseholdMapper households,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.reading = reading;
        this.members = members;
        this.households = households;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Links households of a grid with one of its red grid members; those that he has already stay as they are.
     *
     * @param moves whether households of other members go over to him
     * @return the member with how many households he has now, and whether that is outside the range
     * @throws InvalidRequestException naming {@code grid}, {@code member} or {@code households}; also if somebody else has one
     *     of them and they shall not be moved
     */
    public RedGridMember link(
            String gridCode, String username, Collection<String> numbers, boolean moves, CurrentUser user) {
        var grid = reading.grid(gridCode, LINK, user);
        var member = members.find(grid.id(), username)
                .orElseThrow(() -> new InvalidRequestException("member", "resident.link.member"));
        var wanted = locked(numbers);
        if (wanted.values().stream().anyMatch(household -> household.gridId() != grid.id())) {
            throw new InvalidRequestException(HOUSEHOLDS, "resident.link.household");
        }
        var open = links.listOpen(wanted.keySet()).stream()
                .collect(Collectors.toMap(LinkMapper.Open::householdId, Function.identity()));
        var others = open.values().stream()
                .filter(link -> link.staffId() != member.staffId() || link.gridId() != grid.id())
                .toList();
        if (!moves && !others.isEmpty()) {
            var first = others.get(0);
            throw new InvalidRequestException(
                    HOUSEHOLDS,
                    "resident.link.taken",
                    wanted.get(first.householdId()).number(),
                    organization.staffNames(List.of(first.staffId())).get(first.staffId()));
        }
        others.forEach(link -> open.remove(link.householdId()));
        var now = clock.instant();
        if (!others.isEmpty()) {
            links.end(
                    others.stream().map(LinkMapper.Open::householdId).toList(), "→ " + member.name(), now, user.name());
        }
        var added = wanted.keySet().stream().filter(id -> !open.containsKey(id)).toList();
        if (!added.isEmpty()) {
            links.insert(added, new LinkMapper.Hand(member.staffId(), grid.id()), now, user.name());
            record("link-households", grid.code(), member, added.size());
        }
        return now(member);
    }

    /**
     * Unlinks households of a grid, and those linked there that have moved to another since; those that are linked with nobody stay as they are.
     *
     * @param note why, or null
     * @throws InvalidRequestException naming {@code grid} or {@code households}
     */
    public void unlink(String gridCode, Collection<String> numbers, String note, CurrentUser user) {
        var grid = reading.grid(gridCode, LINK, user);
        var wanted = locked(numbers);
        var linkedHere = links.listOpen(wanted.keySet()).stream()
                .filter(link -> link.gridId() == grid.id())
                .map(LinkMapper.Open::householdId)
                .collect(Collectors.toSet());
        if (wanted.values().stream()
                .anyMatch(household -> household.gridId() != grid.id() && !linkedHere.contains(household.id()))) {
            throw new InvalidRequestException(HOUSEHOLDS, "resident.link.household");
        }
        links.end(wanted.keySet(), note, clock.instant(), user.name());
        audit.record("unlink-households", "grid:" + grid.code(), AuditResult.SUCCESS, wanted.size() + " households");
    }

    private RedGridMember now(PostHolder member) {
        return members.ofGrids(List.of(member.unitId())).get(member.unitId()).stream()
                .filter(found -> found.staffId() == member.staffId())
                .findFirst()
                .orElseThrow();
    }

    /** Locked in one order, so that two who name the same ones wait for each other. */
    private Map<Long, Household> locked(Collection<String> numbers) {
        var wanted = new TreeSet<>(numbers);
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw new InvalidRequestException(HOUSEHOLDS, "resident.link.number", MOST);
        }
        var found = households.listByNumbers(wanted).stream()
                .map(Household::id)
                .sorted()
                .map(id -> households.lock(id).orElseThrow())
                .filter(Household::isActive)
                .collect(Collectors.toMap(Household::id, Function.identity()));
        if (found.size() < wanted.size()) {
            throw new InvalidRequestException(HOUSEHOLDS, "resident.link.household");
        }
        return found;
    }

    private void record(String action, String grid, PostHolder member, int households) {
        audit.record(
                action, "grid:" + grid, AuditResult.SUCCESS, member.username() + ", " + households + " households");
    }
}
