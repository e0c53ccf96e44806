package org.linli.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.organization.DeputyMapper.OwnPost;
import org.linli.organization.DeputyMapper.Period;
import org.linli.shared.Texts;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/**
 * What speaks against a deputy: a period that is none or taken, a post that ends, somebody too far away or away himself.
 *
 * <p>There is no chain: who is represented represents nobody at that time.
 */
@Component
class DeputyRules {
    private static final int MOST_REASON = 200;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final DeputyMapper deputies;
    private final Clock clock;

    DeputyRules(DeputyMapper deputies, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
    }

    /** When it begins: a day in the past never, today at once. */
    Instant begin(NewDeputy wanted) {
        var now = clock.instant();
        var from = wanted.validFrom() == null ? now : wanted.validFrom();
        if (from.isBefore(startOfToday(now))) {
            throw new InvalidRequestException("validFrom", "organization.deputy.past");
        }
        var begin = from.isBefore(now) ? now : from;
        if (wanted.validUntil() == null || !wanted.validUntil().isAfter(begin)) {
            throw new InvalidRequestException("validUntil", "organization.period.empty");
        }
        if (wanted.validUntil().isAfter(begin.plus(LONGEST))) {
            throw new InvalidRequestException("validUntil", "organization.deputy.long");
        }
        return begin;
    }

    String reason(NewDeputy wanted) {
        if (Texts.isBlank(wanted.reason())) {
            throw new InvalidRequestException("reason", "security.field.required");
        }
        if (Texts.length(wanted.reason().strip()) > MOST_REASON) {
            throw new InvalidRequestException("reason", "organization.deputy.reason", MOST_REASON);
        }
        return wanted.reason().strip();
    }

    /** Whether the office lets the post be represented: who administers is given a post of his own instead. */
    static boolean isRepresentable(OwnPost post) {
        return !post.role().equals(LastAdministrator.ROLE);
    }

    void checkPerson(StaffMember absent, StaffMember deputy, Instant from, Instant until) {
        if (absent.id() == deputy.id()) {
            throw new InvalidRequestException("deputyUsername", "organization.deputy.self");
        }
        first(deputies.listAway(new Period(deputy.id(), from, until)))
                .ifPresent(away -> refuse("deputyUsername", "organization.deputy.away", deputy.name(), away));
        first(deputies.listStandingIn(new Period(absent.id(), from, until)))
                .ifPresent(other -> refuse("validFrom", "organization.deputy.standsIn", other.name(), other));
    }

    void checkPost(OwnPost post, StaffMember deputy, DeputyMapper.Draft draft) {
        if (post.validUntil() != null && post.validUntil().isBefore(draft.validUntil())) {
            throw new InvalidRequestException(
                    "validUntil", "organization.deputy.postEnds", post.unitName(), lastDay(post.validUntil()));
        }
        if (deputies.countNear(deputy.id(), post.unitId(), draft.validFrom()) == 0) {
            throw new InvalidRequestException(
                    "deputyUsername", "organization.deputy.far", deputy.name(), post.unitName());
        }
        first(deputies.listMeeting(draft))
                .ifPresent(
                        meeting -> refuse("validFrom", "organization.deputy.overlap", meeting.deputyName(), meeting));
    }

    private static java.util.Optional<Deputy> first(List<Deputy> found) {
        return found.stream().findFirst();
    }

    private static void refuse(String field, String message, String name, Deputy meeting) {
        throw new InvalidRequestException(
                field, message, name, firstDay(meeting.validFrom()), lastDay(meeting.validUntil()));
    }

    private static Instant startOfToday(Instant now) {
        return LocalDate.ofInstant(now, Zone.OFFICE).atStartOfDay(Zone.OFFICE).toInstant();
    }

    private static String firstDay(Instant at) {
        return LocalDate.ofInstant(at, Zone.OFFICE).toString();
    }

    private static String lastDay(Instant until) {
        return LocalDate.ofInstant(until.minusMillis(1), Zone.OFFICE).toString();
    }
}
