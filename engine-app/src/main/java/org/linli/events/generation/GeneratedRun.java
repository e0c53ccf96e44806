package org.linli.events.generation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.Policy;
import org.linli.events.EventCategory;
import org.linli.organization.Place;
import org.linli.shared.Zone;
import org.springframework.jdbc.core.JdbcTemplate;

/** One run of the generator: gives each case its number and its facts and lets it walk its way. */
final class GeneratedRun {
    private static final String KIND = "EVENT";

    final GeneratedCases tools;
    final County county;
    final GeneratedRows rows;
    final SplittableRandom random;
    final GeneratedTexts texts;
    final Instant now;
    final String model;
    private final List<EventCategory> categories;
    private final Map<String, Integer> numbers;
    private final Map<LimitSubject, Policy> policies = new HashMap<>();
    private long caseFileId;
    private long workItemId;

    GeneratedRun(
            GeneratedCases tools,
            County county,
            GeneratedRows rows,
            SplittableRandom random,
            Instant now,
            String model,
            Map<String, Integer> numbers,
            long caseFileId,
            long workItemId) {
        this.tools = tools;
        this.county = county;
        this.rows = rows;
        this.random = random;
        this.now = now;
        this.model = model;
        this.numbers = new HashMap<>(numbers);
        this.caseFileId = caseFileId;
        this.workItemId = workItemId;
        texts = new GeneratedTexts(random);
        categories = tools.categories.groups().stream()
                .flatMap(group -> tools.categories.inGroup(group.code()).stream())
                .filter(category -> !category.isSealed())
                .toList();
    }

    void add(Instant openedAt, boolean isOpen) {
        var place = county.places().get(random.nextInt(county.places().size()));
        new GeneratedCase(this, ++caseFileId, place, category(), openedAt, number(place, openedAt), isOpen).write();
    }

    long nextWorkItem() {
        return ++workItemId;
    }

    Policy policy(String stage, String category, int priority) {
        return policies.computeIfAbsent(new LimitSubject(KIND, stage, category, priority), tools.limits::policyFor);
    }

    /** Real cases of the same days go on after the made-up ones. */
    void keepNumbers(JdbcTemplate jdbc) {
        var counters = numbers.entrySet().stream()
                .map(counter -> new Object[] {
                    counter.getKey().substring(0, counter.getKey().length() - 11),
                    counter.getKey().substring(counter.getKey().length() - 10),
                    counter.getValue()
                })
                .toList();
        jdbc.batchUpdate(
                "INSERT INTO case_sequence (scope, opened_on, last_number) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE last_number = VALUES(last_number)",
                counters);
    }

    /** A few categories make most of the cases, as everywhere. */
    private EventCategory category() {
        var share = random.nextDouble();
        return categories.get((int) (share * share * categories.size()));
    }

    /** As the application numbers, after the cases that are there. */
    private String number(Place place, Instant openedAt) {
        var day = LocalDate.ofInstant(openedAt, Zone.OFFICE);
        var scope = "WG-" + place.grid().code();
        var number = numbers.merge(scope + ' ' + day, 1, Integer::sum);
        return "%s-%s-%04d".formatted(scope, day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
    }

    /** A part of a limit, mostly within it, seldom beyond. */
    Duration taken(Duration limit) {
        var share = random.nextInt(100) < 92 ? 0.05 + 0.9 * random.nextDouble() : 1 + random.nextDouble();
        return Duration.ofMillis(Math.max(60_000, (long) (limit.toMillis() * share)));
    }
}
