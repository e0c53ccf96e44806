package org.linli.villagelife;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.shared.Texts;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Keeps what the team found and what came of an objection, and lets the publicity go on for the rest of its days. */
@Component
class ClaimOutcomes implements OutcomeRules {
    private static final String OPINION = "opinion";
    private static final String WORDS = "publicWords";
    private static final String APPROVED = "approvedTimes";
    private static final String CORRECTED = "correctedTimes";

    private final ClaimMapper mapper;
    private final RuleMapper rules;
    private final ClaimProcess process;
    private final PointTexts texts;
    private final ClaimNotices notices;
    private final Clock clock;

    ClaimOutcomes(
            ClaimMapper mapper,
            RuleMapper rules,
            ClaimProcess process,
            PointTexts texts,
            ClaimNotices notices,
            Clock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.process = process;
        this.texts = texts;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.POINTS;
    }

    @Override
    public void check(TaskAction action) {
        if (action.is("rejectDeed") && Texts.isBlank(action.text(OPINION)) && Texts.isBlank(action.opinion())) {
            throw new InvalidRequestException(OPINION, "points.reject.reason");
        }
        if (!Texts.isBlank(action.text(WORDS)) && PublicWords.hasNumbers(action.text(WORDS))) {
            throw new InvalidRequestException(WORDS, "points.claim.numbers");
        }
        checkTimes(action, APPROVED);
        checkTimes(action, CORRECTED);
    }

    @Override
    public String remark(TaskAction action) {
        return switch (action.outcome().id()) {
            case "passDeed" -> texts.text("points.team", number(action, "teamPresent"), decided(action, APPROVED));
            case "rejectDeed" -> texts.text("points.teamOnly", number(action, "teamPresent"));
            case "changeDeed" -> texts.text("points.corrected", decided(action, CORRECTED));
            default -> "";
        };
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        switch (action.outcome().id()) {
            case "passDeed" -> {
                mapper.publishAs(
                        action.caseFile().id(),
                        PersonalText.of(action.text(WORDS)).orElse(null));
                decide(action, APPROVED);
            }
            case "rejectDeed" -> refuse(action);
            case "recordDeedObjection" ->
                mapper.insertObjection(action.caseFile().id(), objection(action));
            case "keepDeed" -> goOn(action, change, null);
            case "changeDeed" -> goOn(action, change, CORRECTED);
            case "cancelDeed" -> {
                mapper.checkObjections(action.caseFile().id(), clock.instant());
                refuse(action);
            }
            default -> {
                // the way out of the household itself
            }
        }
    }

    private void refuse(TaskAction action) {
        decide(action, null);
        notices.refused(claim(action), action.caseFile().caseNumber());
    }

    /** What was corrected is public for its days anew; what was kept for the rest of them, and one day at least. */
    private void goOn(TaskAction action, CaseChange change, String field) {
        var id = action.caseFile().id();
        mapper.checkObjections(id, clock.instant());
        decide(action, field);
        var claim = claim(action);
        var tomorrow = today().plusDays(1);
        if (field != null) {
            process.publishAnew(change, claim);
        } else {
            process.publish(
                    change, claim, claim.publishedUntil().isBefore(tomorrow) ? tomorrow : claim.publishedUntil());
        }
    }

    private void decide(TaskAction action, String field) {
        var claim = claim(action);
        var times = times(action, field, claim);
        var points = rules.find(claim.ruleId()).orElseThrow().pointsFor(times);
        mapper.decide(
                claim.caseFileId(),
                times,
                points,
                PersonalText.of(reason(action)).orElse(null));
    }

    private int decided(TaskAction action, String field) {
        var claim = claim(action);
        return rules.find(claim.ruleId()).orElseThrow().pointsFor(times(action, field, claim));
    }

    /** Hours may be halves, everything else is counted whole. */
    private void checkTimes(TaskAction action, String field) {
        if (action.data().get(field) == null) {
            return;
        }
        var claim = claim(action);
        if (!rules.find(claim.ruleId()).orElseThrow().canBeDone(times(action, field, claim))) {
            throw new InvalidRequestException(field, "points.claim.times");
        }
        if (times(action, field, claim).compareTo(claim.times()) > 0) {
            throw new InvalidRequestException(field, "points.review.more", claim.times());
        }
    }

    private static BigDecimal times(TaskAction action, String field, PointClaim claim) {
        return field != null && action.data().get(field) instanceof Number number
                ? new BigDecimal(number.toString())
                : claim.times();
    }

    private static String reason(TaskAction action) {
        return Texts.isBlank(action.text(OPINION)) ? action.opinion() : action.text(OPINION);
    }

    private DeedObjection objection(TaskAction action) {
        return new DeedObjection(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                PersonalText.of(action.text("objectorName")).orElse(null),
                null,
                new PersonalText(action.text("objectionWords")),
                null,
                null);
    }

    private PointClaim claim(TaskAction action) {
        return mapper.find(action.caseFile().id()).orElseThrow();
    }

    private static Object number(TaskAction action, String field) {
        return action.data().get(field);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
