package org.linli.plates;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.DoorHouseholds;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/**
 * The soft digital chips of doors (软数字芯片): a symbol of another kind than the plate's, which opens the household to the grid
 * worker of the grid and to the red grid member of the household only (H-05).
 */
@UseCaseService
public class SoftChips {
    public static final String OPEN = "plate:open-chip";

    private final SoftChipMapper chips;
    private final PlateService plates;
    private final PlateTokens tokens;
    private final DoorHouseholds doors;
    private final ArchiveAccess access;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    SoftChips(
            SoftChipMapper chips,
            PlateService plates,
            PlateTokens tokens,
            DoorHouseholds doors,
            ArchiveAccess access,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.chips = chips;
        this.plates = plates;
        this.tokens = tokens;
        this.doors = doors;
        this.access = access;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The chips of the doors of these plates, in their order; a door that has none gets one.
     *
     * @throws InvalidRequestException if there are none, too many, one that is void, or one that is not in the places that he
     *     manages
     */
    Map<Plate, SoftChip> issue(Collection<String> plateNumbers, CurrentUser user) {
        var chosen = plates.managed(plateNumbers, user);
        if (chosen.stream().anyMatch(plate -> plate.state() == PlateState.VOID)) {
            throw new InvalidRequestException("numbers", "plate.notNow.VOID");
        }
        var ids = chosen.stream().map(Plate::dwellingId).toList();
        var present = byDoor(ids);
        var wanted = ids.stream()
                .filter(id -> !present.containsKey(id))
                .map(id -> new SoftChipMapper.NewChip(id, tokens.next()))
                .toList();
        if (!wanted.isEmpty()) {
            var issued = chips.insert(wanted, clock.instant(), user.name());
            audit.record("issue-chips", null, AuditResult.SUCCESS, issued + " chips");
        }
        var all = byDoor(ids);
        Map<Plate, SoftChip> issued = new LinkedHashMap<>();
        chosen.forEach(plate -> issued.put(plate, all.get(plate.dwellingId())));
        return issued;
    }

    /** The chip that the door of a plate has now. */
    public Optional<SoftChip> of(Plate plate) {
        return chips.listOpen(List.of(plate.dwellingId())).stream().findFirst();
    }

    /**
     * Makes the chip of a plate's door open nothing; printing again gives the door another.
     *
     * @throws NotFoundException if there is no such plate in the places that he manages, or its door has no chip
     */
    public void revoke(String plateNumber, CurrentUser user) {
        var plate = plates.find(plateNumber, user);
        if (!plates.isManaged(plate, user) || chips.revoke(plate.dwellingId(), clock.instant(), user.name()) == 0) {
            throw new NotFoundException();
        }
        audit.record("revoke-chip", "dwelling:" + plate.dwellingNumber(), AuditResult.SUCCESS, null);
    }

    /** The place of the chip with this token, for anybody; empty when the token is unknown or revoked. */
    public Optional<Place> place(String token) {
        return chips.findByToken(token)
                .map(found -> organization.unit(found.gridId()))
                .filter(grid -> grid.isActive())
                .map(organization::placeOfGrid);
    }

    /**
     * The numbers of the households behind the chip, for whoever is responsible for them.
     *
     * @throws NotFoundException if the chip is unknown or revoked, or none of them is his
     */
    public List<String> open(String token, CurrentUser user) {
        var scope = access.places(user, OPEN);
        var found = chips.findByToken(token)
                .map(chip -> doors.numbers(chip.dwellingId(), scope))
                .filter(numbers -> !numbers.isEmpty())
                .orElseThrow(NotFoundException::new);
        found.forEach(number -> audit.record("open-chip", "household:" + number, AuditResult.SUCCESS, null));
        return found;
    }

    private Map<Long, SoftChip> byDoor(List<Long> dwellingIds) {
        return chips.listOpen(dwellingIds).stream()
                .collect(Collectors.toMap(SoftChip::dwellingId, Function.identity()));
    }
}
