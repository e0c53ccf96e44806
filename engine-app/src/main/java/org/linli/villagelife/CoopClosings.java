package org.linli.villagelife;

import static org.linli.documents.PaperStyle.SMALL;
import static org.linli.documents.PaperStyle.TITLE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToIntFunction;
import org.linli.documents.PaperFact;
import org.linli.documents.PaperHead;
import org.linli.documents.Papers;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** The day at the counter: what was redeemed, how much money should be there, and how much was. */
@UseCaseService
public class CoopClosings {
    private static final int MOST = 60;
    private static final int LONGEST_OPEN = 31; // days

    private final CoopMapper mapper;
    private final CoopCounter counter;
    private final PointLedger ledger;
    private final Papers papers;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    CoopClosings(
            CoopMapper mapper,
            CoopCounter counter,
            PointLedger ledger,
            Papers papers,
            Messages messages,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.counter = counter;
        this.ledger = ledger;
        this.papers = papers;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A day: what was handed over and what was taken back on it, and how it was closed, or null.
     *
     * @param voids taken back on this day, whenever they were handed over
     */
    public record Day(
            LocalDate on, Unit village, List<Redemption> redemptions, List<Redemption> voids, Closing closing) {
        public int points() {
            return sum(Redemption::points);
        }

        public int payFen() {
            return sum(Redemption::payFen);
        }

        private int sum(ToIntFunction<Redemption> figure) {
            return redemptions.stream().mapToInt(figure).sum()
                    - voids.stream().mapToInt(figure).sum();
        }
    }

    public Day day(LocalDate on, CurrentUser user) {
        var village = counter.village(user);
        var from = on.atStartOfDay(Zone.OFFICE).toInstant();
        var until = on.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
        return new Day(
                on,
                village,
                mapper.listOfDay(village.id(), from, until),
                mapper.listVoidedOfDay(village.id(), from, until),
                mapper.findClosing(village.id(), on).orElse(null));
    }

    public List<Closing> list(CurrentUser user) {
        return mapper.listClosings(counter.village(user).id(), MOST);
    }

    /**
     * Closes a day with the money that was counted.
     *
     * @throws NotNowException if it is closed
     * @throws InvalidRequestException if it lies ahead
     */
    public Day close(LocalDate on, int countedFen, CurrentUser user) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        if (on.isAfter(today) || on.isBefore(today.minusDays(LONGEST_OPEN))) {
            throw new InvalidRequestException("on", "points.closing.on", LONGEST_OPEN);
        }
        ledger.lockVillages(counter.village(user).id()); // nothing is handed over meanwhile
        var day = day(on, user);
        if (day.closing() != null) {
            throw new NotNowException("points.closing.closed");
        }
        mapper.insertClosing(new Closing(
                day.village().id(),
                on,
                day.redemptions().size(),
                day.voids().size(),
                day.points(),
                day.payFen(),
                countedFen,
                user.staffId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        audit.record("close-coop-day", "unit:" + day.village().code(), AuditResult.SUCCESS, on.toString());
        return day(on, user);
    }

    /**
     * The sheet of a closed day as a PDF.
     *
     * @throws NotFoundException if it is not closed
     */
    public byte[] print(LocalDate on, CurrentUser user) {
        var day = day(on, user);
        if (day.closing() == null) {
            throw new NotFoundException();
        }
        var closing = day.closing();
        var head = new PaperHead(text("title"), on.toString());
        audit.record("print-coop-day", "unit:" + day.village().code(), AuditResult.SUCCESS, on.toString());
        return papers.print(head, paper -> {
            paper.text(TITLE, head.title());
            paper.facts(List.of(
                    new PaperFact(text("village"), day.village().name()),
                    new PaperFact(text("day"), on.toString()),
                    new PaperFact(text("redeemed"), String.valueOf(closing.redeemed())),
                    new PaperFact(text("voided"), String.valueOf(closing.voided())),
                    new PaperFact(text("points"), String.valueOf(closing.points())),
                    new PaperFact(text("pay"), yuan(closing.payFen())),
                    new PaperFact(text("counted"), yuan(closing.countedFen())),
                    new PaperFact(text("difference"), yuan(closing.countedFen() - closing.payFen()))));
            day.redemptions().forEach(one -> paper.text(SMALL, line("REDEEMED", one)));
            day.voids().forEach(one -> paper.text(SMALL, line("VOIDED", one)));
            paper.signatures(List.of(text("clerk"), text("checker"), text("date")));
        });
    }

    private String line(String what, Redemption one) {
        return text(
                "line." + what,
                one.number(),
                one.goodName(),
                one.quantity(),
                one.unitName(),
                one.points(),
                yuan(one.payFen()));
    }

    static String yuan(int fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private String text(String key, Object... arguments) {
        return messages.text("points.closing." + key, arguments);
    }
}
