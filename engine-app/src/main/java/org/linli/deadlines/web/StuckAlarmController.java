package org.linli.deadlines.web;

import java.time.Instant;
import org.linli.deadlines.AlarmKind;
import org.linli.deadlines.DeadlineAlarm;
import org.linli.deadlines.StuckAlarms;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Alarms of passed limits that could not be told, to be tried again once the cause is mended. */
@RestController
@RequestMapping("/api/deadline-alarms")
@RequiresPermission("alarm:manage")
class StuckAlarmController {

    /** {@code failure} names kinds of failures and places in the program, never people. */
    record AlarmView(
            long id,
            AlarmKind kind,
            String caseNumber,
            String stage,
            Instant dueAt,
            Instant happenedAt,
            Instant gaveUpAt,
            int attempts,
            String failure) {
        static AlarmView of(DeadlineAlarm alarm) {
            return new AlarmView(
                    alarm.id(),
                    alarm.kind(),
                    alarm.caseNumber(),
                    alarm.stage(),
                    alarm.dueAt(),
                    alarm.happenedAt(),
                    alarm.gaveUpAt(),
                    alarm.attempts(),
                    alarm.failure());
        }
    }

    record RetriedView(int retried) {}

    private final StuckAlarms alarms;

    StuckAlarmController(StuckAlarms alarms) {
        this.alarms = alarms;
    }

    @GetMapping
    Page<AlarmView> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        return alarms.list(new PageRequest(page, size)).map(AlarmView::of);
    }

    @PostMapping("/{alarmId}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable long alarmId) {
        alarms.retry(alarmId);
    }

    @PostMapping("/retry")
    RetriedView retryAll() {
        return new RetriedView(alarms.retryAll());
    }
}
