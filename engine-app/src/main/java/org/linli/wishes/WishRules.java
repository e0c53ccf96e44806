package org.linli.wishes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.shared.Zone;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** What an outcome of a wish demands where neither model nor form can say it. */
@Component
class WishRules implements OutcomeRules {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:：][0-5]\\d");
    private static final int LONGEST = 365;
    private static final List<String> PUBLISHED = List.of("publicTitle", "publicText", "publicPlace", "tools");

    private final Wishes wishes;
    private final WishSafety safety;
    private final WishPrivacy privacy;
    private final WishPlaces places;
    private final WishPresence presence;
    private final WishSteps steps;
    private final AllianceMapper alliances;
    private final WishTexts texts;
    private final Clock clock;

    WishRules(
            Wishes wishes,
            WishSafety safety,
            WishPrivacy privacy,
            WishPlaces places,
            WishPresence presence,
            WishSteps steps,
            AllianceMapper alliances,
            WishTexts texts,
            Clock clock) {
        this.wishes = wishes;
        this.safety = safety;
        this.privacy = privacy;
        this.places = places;
        this.presence = presence;
        this.steps = steps;
        this.alliances = alliances;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.WISH;
    }

    @Override
    public void check(TaskAction action) {
        var form = WishForm.of(action);
        var wish = wishes.of(action.caseFile());
        switch (action.outcome().id()) {
            case "publishWish" -> checkPublishing(wish, form, action);
            case "closeSignUp" -> requirePeople(wish);
            case "assignWish" ->
                alliances
                        .find(form.text("allianceUnit"))
                        .orElseThrow(() -> new InvalidRequestException("allianceUnit", "wish.alliance"));
            case "agreeVisit", "changeDate" -> checkDate(wish, form);
            case "startWish" -> checkStart(wish, form);
            case "confirmWish" -> checkThanks(form, action);
            case "finishWish" -> presence.requireMinutes(wish, form.number("servedMinutes"), "servedMinutes");
            default -> {
                // the form says all
            }
        }
    }

    @Override
    public String remark(TaskAction action) {
        var form = WishForm.of(action);
        return switch (action.outcome().id()) {
            case "publishWish" -> form.text("publicTitle") + "\n" + form.text("publicText");
            case "assignWish" ->
                alliances
                        .find(form.text("allianceUnit"))
                        .map(AllianceUnit::name)
                        .orElse("");
            case "agreeVisit", "changeDate" ->
                texts.text("wish.remark.date", form.text(WishForm.AGREED_ON), form.time(WishForm.AGREED_TIME));
            case "finishWish" -> form.text("serviceResult");
            default -> "";
        };
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        steps.keep(action, change);
    }

    /** All that is wrong is told at once. */
    private void checkPublishing(Wish wish, WishForm form, TaskAction action) {
        var problems = new ArrayList<FieldProblem>();
        if (wish.consentWay() == null && form.consentWay() == null) {
            problems.add(new FieldProblem(WishForm.CONSENT_WAY, "wish.consent"));
        }
        if (wish.consentWay() == null && action.files().isEmpty()) {
            problems.add(new FieldProblem("evidence", "wish.consentFile"));
        }
        for (var field : PUBLISHED) {
            privacy.problem(wish, field, form.text(field)).ifPresent(problems::add);
        }
        if (form.day("wantedTo").isBefore(today())) {
            problems.add(new FieldProblem("wantedTo", "wish.ahead"));
        } else if (form.day("wantedTo").isBefore(form.day("wantedFrom"))) {
            problems.add(new FieldProblem("wantedTo", "wish.wantedTo"));
        }
        problems.addAll(safetyProblems(wish, form));
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }

    /** What the resident told stays unless the checker has said that he knows better: then fewer may go. */
    private List<FieldProblem> safetyProblems(Wish wish, WishForm form) {
        var problems = new ArrayList<FieldProblem>();
        var atHome = form.isTicked(WishForm.AT_HOME);
        var forMinor = form.isTicked(WishForm.FOR_MINOR);
        if (wish.isAtHome() && !atHome && !form.isTicked(WishFields.NOT_AT_HOME)) {
            problems.add(new FieldProblem(WishFields.NOT_AT_HOME, "wish.toldAtHome"));
        }
        if (wish.isForMinor() && !forMinor && !form.isTicked(WishFields.NOT_FOR_MINOR)) {
            problems.add(new FieldProblem(WishFields.NOT_FOR_MINOR, "wish.toldForMinor"));
        }
        var people = safety.people(wish.kind(), atHome, forMinor);
        if (form.number(WishForm.HEAD_COUNT) < people) {
            problems.add(new FieldProblem(WishForm.HEAD_COUNT, "wish.together", people));
        }
        return problems;
    }

    private static void checkThanks(WishForm form, TaskAction action) {
        if (form.isTicked("thanksAgreed") && action.files().isEmpty()) {
            throw new InvalidRequestException("evidence", "wish.thanksFile");
        }
    }

    private void checkDate(Wish wish, WishForm form) {
        requirePeople(wish);
        var day = form.day(WishForm.AGREED_ON);
        if (day.isBefore(today()) || day.isAfter(today().plusDays(LONGEST))) {
            throw new InvalidRequestException(WishForm.AGREED_ON, "wish.ahead");
        }
        if (!TIME.matcher(form.text(WishForm.AGREED_TIME)).matches()) {
            throw new InvalidRequestException(WishForm.AGREED_TIME, "wish.time");
        }
    }

    private void checkStart(Wish wish, WishForm form) {
        presence.requireTime(wish);
        if (form.number("present") < wish.minPeople()) {
            throw new InvalidRequestException("present", "wish.together", wish.minPeople());
        }
        presence.requirePeople(wish, form.number("present"));
    }

    private void requirePeople(Wish wish) {
        if (places.people(wish) < wish.minPeople()) {
            throw new NotNowException("wish.tooFew", wish.minPeople(), safety.reason(wish));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), Zone.OFFICE);
    }

    private Instant now() {
        return clock.instant();
    }
}
