package org.linli.residents;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linli.security.CurrentUser;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Dates of changes, and what they change. */
@Component
class Changes {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final Clock clock;

    Changes(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    /** Something new since {@code from}, or since today where it is null. */
    Change of(ChangeKind kind, LocalDate from, String note, CurrentUser user) {
        return of(kind, from, note, user.name());
    }

    Change of(ChangeKind kind, LocalDate from, String note, String by) {
        return new Change(kind, past(from), note, clock.instant(), by);
    }

    /**
     * A change of a record that is as it is since {@code since}.
     *
     * @throws InvalidRequestException naming {@code from} if the day is to come, or lies before that day
     */
    Change of(Amendment amendment, ChangeKind kind, LocalDate since, CurrentUser user) {
        if (amendment.isCorrection()) {
            return new Change(ChangeKind.CORRECTED, since, amendment.note(), clock.instant(), user.name());
        }
        var change = of(kind, amendment.from(), amendment.note(), user);
        refuseBefore(change.validFrom(), since);
        return change;
    }

    static void refuseBefore(LocalDate from, LocalDate since) {
        if (from.isBefore(since)) {
            throw new InvalidRequestException("from", "resident.from.before", since.toString());
        }
    }

    /** @throws InvalidRequestException naming the field of a day that was mistyped; null is none */
    static void refuseImpossible(LocalDate day, String field) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw new InvalidRequestException(field, "resident.day", EARLIEST.toString(), LATEST.toString());
        }
    }

    /** @throws InvalidRequestException naming {@code from} if the day is to come, or an impossible one */
    LocalDate past(LocalDate from) {
        refuseImpossible(from, "from");
        var today = today();
        if (from != null && from.isAfter(today)) {
            throw new InvalidRequestException("from", "resident.from.future");
        }
        return from == null ? today : from;
    }

    /** The names of the components in which two records differ. */
    static List<String> between(Record before, Record after) {
        var names = new ArrayList<String>();
        for (var component : before.getClass().getRecordComponents()) {
            if (!Objects.equals(value(component, before), value(component, after))) {
                names.add(component.getName());
            }
        }
        return names;
    }

    static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
