package org.linli.events.generation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.PhoneIndex;
import org.linli.deadlines.TimeLimits;
import org.linli.events.EventCategories;
import org.linli.shared.persistence.DataCipher;
import org.linli.workflow.ProcessModels;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What made-up cases have from the real application: the model, the limits, the calendar, the keys. */
@Component
class GeneratedCases {
    final ProcessModels models;
    final TimeLimits limits;
    final WorkingCalendar calendar;
    final EventCategories categories;
    final PhoneIndex phones;
    final DataCipher cipher;
    private final JdbcTemplate jdbc;

    GeneratedCases(
            ProcessModels models,
            TimeLimits limits,
            WorkingCalendar calendar,
            EventCategories categories,
            PhoneIndex phones,
            DataCipher cipher,
            JdbcTemplate jdbc) {
        this.models = models;
        this.limits = limits;
        this.calendar = calendar;
        this.categories = categories;
        this.phones = phones;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    /** Must run inside a transaction. */
    GeneratedRun begin(County county, GeneratedRows rows, long seed, Instant now) {
        var model = jdbc.queryForObject(
                "SELECT id_ FROM ACT_RE_PROCDEF WHERE key_ = 'event-escalation' ORDER BY version_ DESC LIMIT 1",
                String.class);
        var caseFileId = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM case_file", Long.class);
        var random = new SplittableRandom(seed + caseFileId); // those of a second run are others
        var workItemId = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM work_item", Long.class);
        Map<String, Integer> numbers = new HashMap<>();
        jdbc.query("SELECT scope, opened_on, last_number FROM case_sequence", row -> {
            numbers.put(row.getString(1) + ' ' + row.getString(2), row.getInt(3));
        });
        return new GeneratedRun(this, county, rows, random, now, model, numbers, caseFileId, workItemId);
    }
}
