package org.linli.plates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Takes a plate from one state to the next and notes it; says no where the next does not follow. */
@Component
class PlateSteps {
    private final PlateMapper plates;
    private final Clock clock;

    PlateSteps(PlateMapper plates, Clock clock) {
        this.plates = plates;
        this.clock = clock;
    }

    /** @throws ChangedMeanwhileException if the plate is not as the person was shown it */
    void check(Plate plate, int version) {
        if (plate.version() != version) {
            throw new ChangedMeanwhileException(plate.changedBy(), plate.changedAt());
        }
    }

    /**
     * @throws NotNowException if that does not follow on where it is
     * @throws ChangedMeanwhileException if somebody was faster
     */
    Plate to(PlateState next, Plate plate, String note, CurrentUser user) {
        return to(next, plate, null, note, user);
    }

    Plate to(PlateState next, Plate plate, Installation up, String note, CurrentUser user) {
        if (!plate.state().leadsTo(next)) {
            throw new NotNowException("plate.notNow." + plate.state());
        }
        var now = clock.instant();
        var after = with(plate, next, up, now, user.name());
        save(after, plate);
        plates.insertChanges(
                List.of(new PlateMapper.NewChange(plate.id(), plate.state(), next, note, now, user.name())));
        return after;
    }

    /**
     * Notes that somebody did something about the words of a plate; its state stays as it is. Which words, and by what paper, is
     * not noted: whoever reads what happened to a plate may not know them.
     */
    void noteWords(Plate plate, Instant now, CurrentUser user) {
        save(with(plate, plate.state(), null, now, user.name()), plate);
        plates.insertChanges(
                List.of(new PlateMapper.NewChange(plate.id(), plate.state(), plate.state(), null, now, user.name())));
    }

    private void save(Plate after, Plate before) {
        if (plates.update(after) == 0) {
            throw new ChangedMeanwhileException(before.changedBy(), before.changedAt());
        }
    }

    private static Plate with(Plate plate, PlateState state, Installation up, Instant now, String by) {
        var isPutUp = up != null;
        return new Plate(
                plate.id(),
                plate.number(),
                plate.dwellingId(),
                plate.dwellingNumber(),
                plate.address(),
                plate.gridId(),
                plate.communityId(),
                plate.streetId(),
                plate.token(),
                state,
                plate.motto(),
                isPutUp ? up.longitude() : plate.longitude(),
                isPutUp ? up.latitude() : plate.latitude(),
                isPutUp ? up.photoId() : plate.photoId(),
                plate.requestedAt(),
                state == PlateState.MADE && plate.state() != PlateState.MADE ? now : plate.madeAt(),
                isPutUp ? now : plate.installedAt(),
                isPutUp ? by : plate.installedBy(),
                now,
                by,
                plate.version());
    }
}
