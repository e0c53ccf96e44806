package org.linli.plates;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.linli.evidence.EvidenceService;
import org.linli.organization.MatterWaits;
import org.linli.plates.PlateMapper.Door;
import org.linli.plates.PlateMapper.NewPlate;
import org.linli.residents.ArchiveAccess;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What happens to one plate: put up with a photo and its place, damaged, replaced by one with a new code, taken out of use.
 *
 * <p>Each action refuses with {@link NotFoundException} what is not in the person's places, with
 * {@link NotNowException} what does not follow on where the plate is, and with {@link ChangedMeanwhileException} who
 * is slower.
 */
@UseCaseService
public class PlateCare {
    static final String KEPT_FOR = "PLATE";

    private final PlateMapper plates;
    private final PlateSteps steps;
    private final PlateTokens tokens;
    private final ArchiveAccess access;
    private final EvidenceService evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlateCare(
            PlateMapper plates,
            PlateSteps steps,
            PlateTokens tokens,
            ArchiveAccess access,
            EvidenceService evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plates = plates;
        this.steps = steps;
        this.tokens = tokens;
        this.access = access;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a plate up, or up again after it was damaged. */
    public Plate install(String number, Installation installation, CurrentUser user) {
        var plate = plate(number, installation.version(), PlateService.INSTALL, user);
        if (installation.longitude() == null || installation.latitude() == null) {
            throw new InvalidRequestException("longitude", "plate.position");
        }
        var photo = evidence.select(Map.of("photoId", List.of(installation.photoId())), user.staffId());
        if (!photo.hasAny(List.of(installation.photoId()), "image/")) {
            throw new InvalidRequestException("photoId", "plate.photo");
        }
        var up = steps.to(PlateState.INSTALLED, plate, installation, null, user);
        evidence.keep(photo, KEPT_FOR, plate.id());
        return up;
    }

    /** Notes that a plate is damaged or gone; its code still opens the page until it is replaced. */
    public Plate damage(String number, String note, int version, CurrentUser user) {
        var damaged =
                steps.to(PlateState.DAMAGED, plate(number, version, PlateService.INSTALL, user), required(note), user);
        events.publishEvent(MatterWaits.one("plateDamaged", PlateService.MANAGE, damaged.communityId()));
        return damaged;
    }

    /** Takes a plate out of use: its code opens nothing from now on. */
    public Plate retire(String number, String reason, int version, CurrentUser user) {
        return steps.to(PlateState.VOID, plate(number, version, PlateService.MANAGE, user), required(reason), user);
    }

    /** Takes a plate out of use and requests another with a new code for the same door; its words are agreed to anew. */
    public Plate replace(String number, String reason, int version, CurrentUser user) {
        var old = steps.to(PlateState.VOID, plate(number, version, PlateService.MANAGE, user), required(reason), user);
        var door = new Door(
                old.dwellingId(),
                old.dwellingNumber(),
                old.gridId(),
                old.communityId(),
                old.streetId(),
                plates.countOfDoor(old.dwellingId()));
        var wanted = new NewPlate(PlateNumbers.of(door), door, tokens.next(), null);
        if (plates.insert(List.of(wanted), clock.instant(), user.name()) == 0) {
            throw new ChangedMeanwhileException(null, null);
        }
        plates.insertRequests(List.of(wanted.token()), old.number(), clock.instant(), user.name());
        events.publishEvent(MatterWaits.one("plateWaiting", PlateService.MANAGE, old.communityId()));
        return plates.find(wanted.number(), access.places(user, PlateService.MANAGE))
                .orElseThrow();
    }

    private Plate plate(String number, int version, String permission, CurrentUser user) {
        var plate = plates.find(number, access.places(user, permission)).orElseThrow(NotFoundException::new);
        steps.check(plate, version);
        return plate;
    }

    private static String required(String note) {
        if (note == null || note.isBlank()) {
            throw new InvalidRequestException("reason", "plate.reason");
        }
        return note.strip();
    }
}
