package org.linli.villagelife;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.linli.shared.HashChain;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;

/** Writes down what each day added to the ledger of a village, once it is over. */
@UseCaseService
public class DayTotals {
    private final LedgerMapper mapper;
    private final Clock clock;

    DayTotals(LedgerMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The villages that have a ledger. */
    public List<Long> villages() {
        return mapper.listChains();
    }

    /** Writes the days of a village that are over and not written; returns how many. */
    public int writeDue(long community) {
        mapper.lockHead(community); // nothing is posted meanwhile, and no other node writes the same days
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        var written = 0;
        for (var day = next(community); day.isPresent() && day.get().isBefore(today); day = next(community)) {
            write(community, day.get());
            written++;
        }
        return written;
    }

    /** The first day with entries after the last one that is written. */
    private Optional<LocalDate> next(long community) {
        var from = mapper.lastDay(community)
                .map(day -> day.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant())
                .orElse(Instant.EPOCH);
        return mapper.firstPosted(community, from).map(at -> LocalDate.ofInstant(at, Zone.OFFICE));
    }

    private void write(long community, LocalDate day) {
        var from = day.atStartOfDay(Zone.OFFICE).toInstant();
        var until = day.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
        var totals = mapper.listDayTotals(community, from, until).get(0);
        var last = mapper.listFrom(community, totals.lastSerial() - 1, 1).get(0);
        var row = new LedgerMapper.DayRow(
                community,
                day,
                totals.entries(),
                totals.awarded(),
                totals.deducted(),
                totals.reversed(),
                totals.redeemed(),
                totals.transferred(),
                totals.firstSerial(),
                totals.lastSerial(),
                last.hash(),
                mapper.sumPoints(community, totals.lastSerial()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null);
        mapper.insertDay(row.sealed(new PersonalText(digest(row))));
    }

    static boolean isSealed(LedgerMapper.DayRow row) {
        return row.seal().value().equals(digest(row));
    }

    private static String digest(LedgerMapper.DayRow row) {
        return HashChain.next(
                row.lastHash(),
                row.communityId(),
                row.bookedOn(),
                row.entries(),
                row.awarded(),
                row.deducted(),
                row.reversed(),
                row.redeemed(),
                row.transferred(),
                row.firstSerial(),
                row.lastSerial(),
                row.balances());
    }
}
