package org.linli.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.DeadlineStatus;
import org.linli.deadlines.LimitSubject;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.linli.testsupport.TimeMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Every path of the model, each step of it at its last lawful moment and, played anew, at the first late one. */
@IntegrationTest
class PetitionEveryPathIT {
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    /** When these end, the model goes on by itself. */
    private static final Set<String> ENDED_BY_TIME = Set.of("TAKE_OVER", "AWAIT_REVIEW", "AWAIT_RE_REVIEW");

    /** What nobody needs to do for the petition to go on when its time has passed. */
    private static final Set<String> PASSES_BY_ITSELF = Set.of("takeOverPetition", "recordExecution");

    private static final String ACCEPTED = "forwardPetition takeOverPetition acceptPetition hearPetitioner ";
    private static final String SERVED = ACCEPTED + "draftOpinion passLegality signOpinion opinionServed ";
    private static final String REVIEWED = SERVED + "askReview draftReview signReview reviewServed ";

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Autowired
    private TimeMachine time;

    @Autowired
    private DeadlineLedger ledger;

    private PetitionDesk desk;

    /** A way through the model, where it leads, and where it leads when each step of it comes too late. */
    record Path(String steps, String end, String lateEnd) {
        List<PetitionMove> moves() {
            return Arrays.stream(steps.trim().split("\\s+"))
                    .map(PetitionMove::of)
                    .toList();
        }

        @Override
        public String toString() {
            return steps;
        }
    }

    static Stream<Path> paths() {
        return Stream.of(
                new Path("mergePetition", "MERGED", "MERGED"),
                new Path("refuseAgain", "NOT_AGAIN", "NOT_AGAIN"),
                new Path("sealAccusation", "SEALED", "SEALED"),
                new Path("withdrawPetition@petition", "WITHDRAWN", "WITHDRAWN"),
                new Path("forwardPetition withdrawPetition@dept.zr", "WITHDRAWN", "ACCEPT_DECISION"),
                new Path("forwardPetition objectPetition withdrawPetition@petition", "WITHDRAWN", "ACCEPT_DECISION"),
                new Path(
                        "reportUrgent forwardPetition objectPetition upholdObjection", "REGISTERED", "ACCEPT_DECISION"),
                new Path(
                        "forwardPetition objectPetition rejectObjection withdrawPetition",
                        "WITHDRAWN",
                        "ACCEPT_DECISION"),
                new Path("forwardPetition takeOverPetition refusePetition", "NOT_ACCEPTED", "NOT_ACCEPTED"),
                new Path("forwardPetition takeOverPetition guidePetition routeEnded", "CLOSED", "CLOSED"),
                new Path("forwardPetition:suggestion takeOverPetition adoptSuggestion", "REPLIED", "REPLIED"),
                new Path("forwardPetition:suggestion takeOverPetition adoptPartly", "REPLIED", "REPLIED"),
                new Path("forwardPetition:suggestion takeOverPetition explainSuggestion", "REPLIED", "REPLIED"),
                new Path(ACCEPTED + "withdrawPetition", "WITHDRAWN", "WITHDRAWN"),
                new Path(ACCEPTED + "askPetitionExtension withdrawPetition@head.zr", "WITHDRAWN", "WITHDRAWN"),
                new Path(
                        ACCEPTED + "askPetitionExtension refusePetitionExtension",
                        "ACCEPTED_PETITION",
                        "ACCEPTED_PETITION"),
                new Path(
                        ACCEPTED + "askPetitionExtension grantPetitionExtension",
                        "ACCEPTED_PETITION",
                        "ACCEPTED_PETITION"),
                new Path(
                        ACCEPTED + "callHearing hearingCancelled callHearing hearingHeld",
                        "ACCEPTED_PETITION",
                        "ACCEPTED_PETITION"),
                new Path(ACCEPTED + "draftOpinion withdrawPetition@officer.zr2", "WITHDRAWN", "WITHDRAWN"),
                new Path(ACCEPTED + "draftOpinion passLegality withdrawPetition@head.zr", "WITHDRAWN", "WITHDRAWN"),
                new Path(
                        ACCEPTED + "draftOpinion returnLegality draftOpinion passLegality returnOpinion",
                        "ACCEPTED_PETITION",
                        "ACCEPTED_PETITION"),
                new Path(ACCEPTED + "settlePetition opinionExecuted", "SETTLED", "SETTLED"),
                new Path(
                        ACCEPTED.replace("forward", "assign")
                                + "draftOpinion passLegality signOpinion opinionServed recordExecution silence reportBack returnReport reportBack acceptReport",
                        "CLOSED",
                        "CLOSED"),
                new Path(SERVED + "askReview refuseReview", "CLOSED", "CLOSED"),
                new Path(SERVED + "askReview draftReview returnReview", "REVIEW_PETITION", "CLOSED"),
                new Path(
                        SERVED + "askReview draftReview:revoked signReview reviewServed",
                        "ACCEPTED_PETITION",
                        "CLOSED"),
                new Path(REVIEWED + "askReReview refuseReReview", "CLOSED", "CLOSED"),
                new Path(
                        REVIEWED + "askReReview callReReviewHearing reReviewHearingOver draftReReview returnReReview"
                                + " draftReReview signReReview reReviewServed",
                        "FINAL",
                        "CLOSED"));
    }

    @BeforeEach
    void open() {
        desk = new PetitionDesk(address, clock);
    }

    @Test
    void noWayOfTheModelIsLeftOut() throws IOException {
        var model = new ClassPathResource("processes/petitions/petition.bpmn");
        var played = new TreeSet<String>();
        paths().forEach(path -> path.moves().forEach(move -> played.add(move.outcome())));

        assertThat(played).containsAll(PetitionMove.waysOfTheModel(model.getContentAsString(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isOnTimeAtTheLastLawfulMoment(Path path) {
        var earlier = earlier(path);
        var number = desk.register(letter("尾日甲", earlier));
        for (var move : path.moves()) {
            var running = running(number);
            if (move.isSilence()) {
                until(ledger.lastOf(number, "AWAIT_REVIEW")
                        .orElseThrow()
                        .dueAt()
                        .plus(A_MOMENT));
                continue;
            }
            running.stream()
                    .map(PetitionEveryPathIT::end)
                    .filter(end -> end.isAfter(clock.instant()))
                    .min(Comparator.naturalOrder())
                    .ifPresent(end -> until(end.minus(A_MOMENT)));

            move.play(desk, number, earlier);

            assertThat(ended(number, running))
                    .as(move.outcome())
                    .filteredOn(limit -> isLaw(limit) || clock.instant().isBefore(end(limit)))
                    .allSatisfy(limit -> assertThat(limit.isOnTime()).isTrue());
        }
        assertThat(state(number)).isEqualTo(path.end());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isLateOneMomentAfterIt(Path path) {
        var earlier = earlier(path);
        var number = desk.register(letter("逾期甲", earlier));
        for (var move : path.moves()) {
            if (move.isSilence()) {
                continue;
            }
            var running = running(number);
            running.stream()
                    .filter(limit -> move.outcome().startsWith("sign") || !isWhole(limit))
                    .map(PetitionEveryPathIT::end)
                    .max(Comparator.naturalOrder())
                    .filter(end -> !end.isBefore(clock.instant()))
                    .ifPresent(end -> until(end.plus(A_MOMENT)));
            if (!ended(number, running).isEmpty()) {
                assertThat(ended(number, running))
                        .as("ended by time before %s", move.outcome())
                        .extracting(Deadline::stage)
                        .containsAnyElementsOf(ENDED_BY_TIME);
                if (PASSES_BY_ITSELF.contains(move.outcome())) {
                    continue;
                }
                assertThat(move.isOffered(desk, number)).as(move.outcome()).isFalse();
                break;
            }

            move.play(desk, number, earlier);

            assertThat(ended(number, running))
                    .as(move.outcome())
                    .filteredOn(limit -> clock.instant().isAfter(end(limit)))
                    .allSatisfy(limit -> assertThat(limit.isOnTime()).isFalse());
        }
        assertThat(state(number)).isEqualTo(path.lateEnd());
    }

    /** What was sealed is nothing that its office finds. */
    private String state(String number) {
        var found = desk.officials.as(OFFICE).get("/api/cases/" + number);
        return found.status() == 404
                ? "SEALED"
                : found.expect(200).json().path("state").asText();
    }

    /** What the petition is merged into, or is a repetition of. */
    private String earlier(Path path) {
        if (path.steps().startsWith("merge")) {
            return desk.register(desk.letter(person("在先甲")));
        }
        if (!path.steps().startsWith("refuseAgain")) {
            return null;
        }
        var concluded = desk.accepted(desk.letter(person("在先乙")));
        desk.served(concluded, "notSupported", desk.today());
        until(ledger.lastOf(concluded, "AWAIT_REVIEW").orElseThrow().dueAt().plus(A_MOMENT));
        return concluded;
    }

    private Map<String, Object> letter(String name, String earlier) {
        var letter = desk.letter(person(name));
        letter.put("earlier", earlier);
        return letter;
    }

    private List<Deadline> running(String number) {
        return ledger.ofCase(number).stream()
                .filter(limit -> limit.status() == DeadlineStatus.RUNNING)
                .toList();
    }

    /** Which of these have ended since, with an answer whether in time. */
    private List<Deadline> ended(String number, List<Deadline> before) {
        return ledger.ofCase(number).stream()
                .filter(limit -> before.stream().anyMatch(one -> one.id() == limit.id()))
                .filter(limit -> limit.isOnTime() != null)
                .toList();
    }

    /** The end by law; where no law sets one, that of the office. */
    private static Instant end(Deadline limit) {
        return limit.statutoryDueAt() == null ? limit.dueAt() : limit.statutoryDueAt();
    }

    private static boolean isLaw(Deadline limit) {
        return limit.statutoryDueAt() != null;
    }

    private static boolean isWhole(Deadline limit) {
        return Set.of(LimitSubject.WHOLE_CASE, "REVIEW_CASE", "REREVIEW_CASE").contains(limit.stage());
    }

    private void until(Instant moment) {
        time.travelTo(moment);
        desk.officials.logInAnew();
    }
}
