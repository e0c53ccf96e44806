package org.linli.plates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.organization.MatterWaits;
import org.linli.plates.PlateMapper.Door;
import org.linli.plates.PlateMapper.DoorsWithout;
import org.linli.plates.PlateMapper.NewPlate;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.ArchiveScope;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;

/** The plates of somebody's places: found, requested for doors that have none, and marked as made. */
@UseCaseService
public class PlateService {
    public static final String READ = "plate:read";
    public static final String MANAGE = "plate:manage";
    public static final String INSTALL = "plate:install";

    /** How many plates one order may ask for, and one answer may hold. */
    public static final int MOST = 500;

    private final PlateMapper plates;
    private final PlateAreas areas;
    private final PlateTokens tokens;
    private final ArchiveAccess access;
    private final PlateSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlateService(
            PlateMapper plates,
            PlateAreas areas,
            PlateTokens tokens,
            ArchiveAccess access,
            PlateSteps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plates = plates;
        this.areas = areas;
        this.tokens = tokens;
        this.access = access;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** @throws InvalidRequestException if there is no such area */
    public Page<Plate> page(PlateFilter filter, PageRequest page, CurrentUser user) {
        var query = new PlateMapper.Query(
                filter.text(),
                filter.states(),
                filter.under() == null ? null : areas.area("under", filter.under()),
                access.places(user, READ),
                page.offset(),
                page.size());
        return Page.of(plates.list(query), page, plates.count(query));
    }

    /** @throws NotFoundException if there is none in the person's places */
    public Plate find(String number, CurrentUser user) {
        return plates.find(number, access.places(user, READ)).orElseThrow(NotFoundException::new);
    }

    public List<PlateChange> changes(Plate plate) {
        return plates.listChanges(plate.id());
    }

    /**
     * How many doors have no plate in use, of those that {@link #request} would ask for.
     *
     * @throws InvalidRequestException if there is no such area
     */
    public int countWithout(String areaCode, String address, CurrentUser user) {
        return plates.countDoorsWithout(without(areaCode, address, user));
    }

    /**
     * Requests a plate for each door of an area that has none in use, up to {@link #MOST} at a time.
     *
     * @param address part of the address of the doors that are meant, or null for all
     * @return how many were requested; none where every door has one
     * @throws InvalidRequestException if there is no such area, or it has no door in the archive
     */
    public int request(String areaCode, String address, CurrentUser user) {
        var wanted = without(areaCode, address, user);
        if (plates.countDoors(wanted.place(), wanted.scope()) == 0) {
            throw new InvalidRequestException("area", "plate.noDoors");
        }
        return request(plates.listDoorsWithout(wanted), user);
    }

    private DoorsWithout without(String areaCode, String address, CurrentUser user) {
        return new DoorsWithout(areas.area("area", areaCode), address, scope(user), MOST);
    }

    /**
     * Marks plates as made. Those that are made already stay as they are.
     *
     * @return how many were marked
     * @throws InvalidRequestException if there are none, too many, or one of them is not in the person's places
     */
    public int made(Collection<String> numbers, CurrentUser user) {
        var found = selected(numbers, scope(user)).stream()
                .filter(plate -> plate.state() == PlateState.REQUESTED)
                .toList();
        found.forEach(plate -> steps.to(PlateState.MADE, plate, null, user));
        return found.size();
    }

    /**
     * The plates of these numbers, whose codes the person may have.
     *
     * @throws InvalidRequestException if there are none, too many, or one is not in the places that he manages
     */
    List<Plate> managed(Collection<String> numbers, CurrentUser user) {
        return selected(numbers, scope(user));
    }

    /** Whether the person may have what the code of this plate says. */
    public boolean isManaged(Plate plate, CurrentUser user) {
        return plates.isInScope(plate.id(), scope(user));
    }

    private List<Plate> selected(Collection<String> numbers, ArchiveScope scope) {
        var wanted = Set.copyOf(numbers);
        if (wanted.isEmpty()) {
            throw new InvalidRequestException("numbers", "plate.none");
        }
        if (wanted.size() > MOST) {
            throw new InvalidRequestException("numbers", "plate.tooMany", MOST);
        }
        var found = plates.listByNumber(wanted, scope);
        if (found.size() < wanted.size()) {
            throw new InvalidRequestException("numbers", "plate.unknown");
        }
        return found;
    }

    private int request(List<Door> doors, CurrentUser user) {
        if (doors.isEmpty()) {
            return 0;
        }
        List<NewPlate> wanted = new ArrayList<>(doors.size());
        for (var door : doors) {
            wanted.add(new NewPlate(PlateNumbers.of(door), door, tokens.next(), null));
        }
        var now = clock.instant();
        var requested = plates.insert(wanted, now, user.name());
        plates.insertRequests(wanted.stream().map(NewPlate::token).toList(), null, now, user.name());
        doors.stream()
                .collect(Collectors.groupingBy(Door::communityId, Collectors.counting()))
                .forEach((communityId, count) -> events.publishEvent(
                        new MatterWaits("plateWaiting", MANAGE, communityId, Set.of(), count.intValue())));
        return requested;
    }

    private ArchiveScope scope(CurrentUser user) {
        return access.places(user, MANAGE);
    }
}
