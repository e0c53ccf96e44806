package org.linli.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.casefile.NoticeWanted;
import org.linli.organization.MatterWaits;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;

/** 每周复核: marks unusual look-ups, and lets somebody who is not the reader say what he makes of them. */
@UseCaseService
public class LookupReview {
    private static final String REVIEW = "shared-data:review";
    private static final String REVIEWERS = "city-supervisor";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int PART = 1_000;

    private final LookupMapper lookups;
    private final ReviewMapper reviews;
    private final UnusualLookups unusual;
    private final OrganizationService organization;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    LookupReview(
            LookupMapper lookups,
            ReviewMapper reviews,
            UnusualLookups unusual,
            OrganizationService organization,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.lookups = lookups;
        this.reviews = reviews;
        this.unusual = unusual;
        this.organization = organization;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wanted of the list; null leaves a filter open. */
    public record Filter(Review.State state, Rule rule, String reader) {}

    /** A look-up with the rules that marked it. */
    public record Marked(Review review, List<Rule> rules) {}

    /** Goes through the look-ups since the last time, or of the last week; how many were marked. For the weekly job. */
    public int mark() {
        var until = now();
        var from = reviews.findLastRun().map(ReviewMapper.Run::untilAt).orElse(until.minus(WEEK));
        var all = lookedUp(from.isBefore(until.minus(WEEK)) ? from : until.minus(WEEK), until);
        var found = unusual.among(all);
        var known = known(found.keySet());
        found.keySet().removeAll(known);
        found.forEach((lookup, rules) -> {
            reviews.insert(lookup, until);
            rules.forEach(rule -> reviews.insertMark(lookup, rule));
        });
        reviews.insertRun(new ReviewMapper.Run(from, until, all.size(), found.size()));
        audit.record("mark-lookups", null, AuditResult.SUCCESS, "%d of %d".formatted(found.size(), all.size()));
        if (!found.isEmpty()) {
            tellReviewers(found.size());
        }
        return found.size();
    }

    /** What others looked up, the latest first; nobody reviews himself. */
    public Page<Marked> page(Filter filter, PageRequest page, CurrentUser user) {
        var query = new ReviewMapper.Query(
                user.staffId(), filter.state(), filter.rule(), filter.reader(), page.offset(), page.size());
        return Page.of(marked(reviews.list(query)), page, reviews.count(query));
    }

    /** What the user is asked to explain. */
    public List<Marked> asked(CurrentUser user) {
        return marked(reviews.listAsked(user.staffId()));
    }

    /**
     * Asks the reader why he looked.
     *
     * @throws NotFoundException if there is no such look-up, or it is the user's own
     * @throws ChangedMeanwhileException if it was closed, or asked about, meanwhile
     */
    public void ask(String number, String question, CurrentUser user) {
        var review = ofOthers(number, user);
        if (review.state() != Review.State.OPEN) {
            throw new ChangedMeanwhileException(review.askedBy(), review.askedAt());
        }
        reviews.ask(review.lookupId(), new PersonalText(question), now(), user.name());
        audit.record("ask-lookup", "lookup:" + number, AuditResult.SUCCESS, null);
        events.publishEvent(NoticeWanted.toStaff("lookupAsked", null, Set.of(review.staffId()), Map.of()));
    }

    /** @throws NotFoundException if nobody asks the user about such a look-up of his */
    public void explain(String number, String explanation, CurrentUser user) {
        var review = reviews.lock(number)
                .filter(found -> found.staffId() == user.staffId() && found.state() == Review.State.ASKED)
                .orElseThrow(NotFoundException::new);
        reviews.explain(review.lookupId(), new PersonalText(explanation), now());
        audit.record("explain-lookup", "lookup:" + number, AuditResult.SUCCESS, null);
    }

    /**
     * Says what came of it.
     *
     * @throws NotFoundException if there is no such look-up, or it is the user's own
     * @throws ChangedMeanwhileException if it was closed meanwhile
     * @throws InvalidRequestException if it is to be misuse before the reader was asked
     */
    public void close(String number, Review.Outcome outcome, String reason, CurrentUser user) {
        var review = ofOthers(number, user);
        if (outcome == Review.Outcome.MISUSE && review.askedAt() == null) {
            throw new InvalidRequestException("outcome", "sharing.review.ask");
        }
        reviews.close(review.lookupId(), outcome, new PersonalText(reason), now(), user.name());
        audit.record("close-lookup", "lookup:" + number, AuditResult.SUCCESS, outcome.name());
    }

    private Review ofOthers(String number, CurrentUser user) {
        var review = reviews.lock(number)
                .filter(found -> found.staffId() != user.staffId())
                .orElseThrow(NotFoundException::new);
        if (review.state() == Review.State.CLOSED) {
            throw new ChangedMeanwhileException(review.closedBy(), review.closedAt());
        }
        return review;
    }

    private List<Marked> marked(List<Review> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var rules = reviews.listMarks(rows.stream().map(Review::lookupId).toList()).stream()
                .collect(Collectors.groupingBy(
                        ReviewMapper.Mark::lookupId, Collectors.mapping(ReviewMapper.Mark::rule, Collectors.toList())));
        return rows.stream()
                .map(row -> new Marked(row, rules.getOrDefault(row.lookupId(), List.of())))
                .toList();
    }

    private List<Lookup> lookedUp(Instant from, Instant until) {
        var all = new ArrayList<Lookup>();
        List<Lookup> part;
        var last = 0L;
        do {
            part = lookups.listBetween(from, until, last, PART);
            all.addAll(part);
            last = part.isEmpty() ? last : part.get(part.size() - 1).id();
        } while (part.size() == PART);
        return all;
    }

    private Set<Long> known(Set<Long> lookupIds) {
        return lookupIds.isEmpty() ? Set.of() : new HashSet<>(reviews.listReviewed(lookupIds));
    }

    private void tellReviewers(int count) {
        organization.departments().stream()
                .map(Unit::id)
                .filter(id -> organization.hasActivePost(id, REVIEWERS))
                .forEach(id -> events.publishEvent(new MatterWaits("lookupWaiting", REVIEW, id, Set.of(), count)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
