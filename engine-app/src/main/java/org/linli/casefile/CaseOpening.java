package org.linli.casefile;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.linli.shared.HashChain;
import org.linli.shared.Zone;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Gives a new case its number and query code and inserts it. */
@Component
class CaseOpening {
    private static final String NEW = "NEW";
    private static final int QUERY_CODES = 100_000_000;

    private final CaseFileMapper caseFiles;
    private final PhoneIndex phones;
    private final Clock clock;
    /** What the code of a place begins with: province, city, county. */
    private static final int COUNTY_DIGITS = 6;

    private final SecureRandom random = new SecureRandom();

    CaseOpening(CaseFileMapper caseFiles, PhoneIndex phones, Clock clock) {
        this.caseFiles = caseFiles;
        this.phones = phones;
        this.clock = clock;
    }

    CaseFile insert(NewCase newCase) {
        var number = nextNumber(newCase, newCase.place().grid().code());
        var queryCode = "%08d".formatted(random.nextInt(QUERY_CODES));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var key = new GeneratedKey();
        var reporter = newCase.reporter();
        caseFiles.insert(
                caseFile(0, number, queryCode, now, newCase), reporter.consentedAt(), phoneIndex(reporter), key);
        return caseFile(key.id(), number, queryCode, now, newCase);
    }

    private static CaseFile caseFile(long id, String number, String queryCode, Instant now, NewCase newCase) {
        var place = newCase.place();
        return new CaseFile(
                id,
                number,
                queryCode,
                newCase.kind(),
                newCase.title(),
                newCase.description(),
                newCase.categoryCode(),
                newCase.priority(),
                NEW,
                StageLight.RED,
                newCase.channel(),
                place.grid().id(),
                place.community().id(),
                place.street().id(),
                null,
                newCase.spot().address(),
                newCase.spot().longitude(),
                newCase.spot().latitude(),
                newCase.reporter().name(),
                newCase.reporter().phone(),
                newCase.reporter().isAnonymous(),
                newCase.reporter().staffId(),
                now,
                null,
                null,
                null,
                null,
                null,
                newCase.firstReceivedAt() == null ? now : newCase.firstReceivedAt(),
                newCase.complainedUnitId(),
                newCase.complainedStaffId(),
                false,
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                0,
                0,
                HashChain.START,
                0);
    }

    /**
     * The next number of a grid's day, such as {@code WG-990981001003001-20261121-0001}; of a petition the next of the
     * county's year, such as {@code XF2026-990981-000123}, which says nothing of where somebody lives.
     *
     * <p>The counter's row stays locked until the transaction ends, so a rolled back report leaves no gap.
     */
    private String nextNumber(NewCase newCase, String gridCode) {
        var today = LocalDate.now(clock.withZone(Zone.OFFICE));
        if (newCase.kind().isNumberedByYear()) {
            var county = gridCode.substring(0, COUNTY_DIGITS);
            var serial = next(newCase.numberPrefix() + '-' + county, today.withDayOfYear(1));
            return "%s%d-%s-%06d".formatted(newCase.numberPrefix(), today.getYear(), county, serial);
        }
        var scope = newCase.numberPrefix() + '-' + gridCode;
        var day = today.format(DateTimeFormatter.BASIC_ISO_DATE);
        return "%s-%s-%04d".formatted(scope, day, next(scope, today));
    }

    private int next(String scope, LocalDate since) {
        caseFiles.advanceSequence(scope, since);
        return caseFiles.currentSequence(scope, since);
    }

    private String phoneIndex(Reporter reporter) {
        return Optional.ofNullable(reporter.phone())
                .map(PersonalText::value)
                .map(phones::of)
                .orElse(null);
    }
}
