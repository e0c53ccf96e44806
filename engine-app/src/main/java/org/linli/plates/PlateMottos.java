package org.linli.plates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.residents.ArchiveAccess;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/**
 * The household's own words on a plate, to which it has agreed (《个人信息保护法》 Art 25).
 *
 * <p>Each action refuses with {@link NotFoundException} what is not in the person's places, and with
 * {@link ChangedMeanwhileException} who is slower.
 */
@UseCaseService
public class PlateMottos {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s-]?\\d){5}", Pattern.UNICODE_CHARACTER_CLASS);
    /** A paper has a number of its own, such as 2026-0012. */
    private static final Pattern LONG_NUMBER_OF_PAPER =
            Pattern.compile("\\d{7}|\\d(?:[\\s-]?\\d){8}", Pattern.UNICODE_CHARACTER_CLASS);

    private final PlateMapper plates;
    private final PlateSteps steps;
    private final ArchiveAccess access;
    private final Clock clock;

    PlateMottos(PlateMapper plates, PlateSteps steps, ArchiveAccess access, Clock clock) {
        this.plates = plates;
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /** The words on a plate, for those who manage it; empty where there are none. */
    public Optional<PlateWords> of(Plate plate, CurrentUser user) {
        return plates.isInScope(plate.id(), access.places(user, PlateService.MANAGE))
                ? plates.findWords(plate.id())
                : Optional.empty();
    }

    /**
     * Writes the words of the households that are behind the door today on a plate that is not made yet; null takes them away.
     *
     * @param hasAgreed whether the household wants them there
     * @throws InvalidRequestException if it has not agreed, if nobody is recorded behind the door, or if a telephone or identity
     *     number stands in them
     * @throws NotNowException if the plate is made
     */
    public Plate reword(String number, String motto, boolean hasAgreed, int version, CurrentUser user) {
        if (motto != null && !hasAgreed) {
            throw new InvalidRequestException("agreed", "plate.motto.agreed");
        }
        if (motto != null && LONG_NUMBER.matcher(motto).find()) {
            throw new InvalidRequestException("motto", "plate.motto.number");
        }
        var plate = plate(number, version, user);
        if (plate.state() != PlateState.REQUESTED) {
            throw new NotNowException("plate.motto.made");
        }
        var now = clock.instant();
        if (motto == null) {
            steps.noteWords(plate, now, user);
            plates.deleteWordsHouseholds(plate.id());
            plates.agree(plate.id(), null, null, null);
        } else {
            firstDay(plate, "motto");
            steps.noteWords(plate, now, user);
            plates.agree(plate.id(), motto, now, user.name());
            belongTo(plate, null);
        }
        return plate(number, user);
    }

    /**
     * Notes that those of the households behind the door today who were there on that day agree to the words on a made plate.
     *
     * @param agreedOn on which day
     * @param paper on what paper
     * @throws InvalidRequestException if that day is to come or before any of them was there, if a telephone or identity number
     *     stands in the name of the paper, or nobody is recorded behind the door
     * @throws NotNowException if the plate is not made, or has no words
     */
    public Plate agreeAnew(String number, LocalDate agreedOn, String paper, int version, CurrentUser user) {
        if (agreedOn.isAfter(LocalDate.ofInstant(clock.instant(), Zone.OFFICE))) {
            throw new InvalidRequestException("agreedOn", "plate.motto.day");
        }
        if (LONG_NUMBER_OF_PAPER.matcher(paper).find()) {
            throw new InvalidRequestException("paper", "plate.motto.paperNumber");
        }
        var plate = plate(number, version, user);
        var words = plates.findWords(plate.id())
                .filter(found -> plate.state() == PlateState.MADE || plate.state() == PlateState.INSTALLED)
                .orElseThrow(() -> new NotNowException("plate.motto.none"))
                .words();
        var firstDay = firstDay(plate, "paper");
        if (agreedOn.isBefore(firstDay)) {
            throw new InvalidRequestException("agreedOn", "plate.motto.beforeThem", firstDay.toString());
        }
        var now = clock.instant();
        steps.noteWords(plate, now, user);
        plates.agreeAnew(plate.id(), new PlateWords(words, true, now, user.name(), agreedOn, paper));
        belongTo(plate, agreedOn);
        return plate(number, user);
    }

    /** Since when somebody of those behind the door is there. */
    private LocalDate firstDay(Plate plate, String field) {
        return plates.findFirstDay(plate.dwellingId())
                .orElseThrow(() -> new InvalidRequestException(field, "plate.motto.nobody"));
    }

    private void belongTo(Plate plate, LocalDate agreedOn) {
        plates.deleteWordsHouseholds(plate.id());
        plates.insertWordsHouseholds(plate.id(), plate.dwellingId(), agreedOn);
    }

    private Plate plate(String number, int version, CurrentUser user) {
        var plate = plate(number, user);
        steps.check(plate, version);
        return plate;
    }

    private Plate plate(String number, CurrentUser user) {
        return plates.find(number, access.places(user, PlateService.MANAGE)).orElseThrow(NotFoundException::new);
    }
}
