package org.linli.calendar.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import java.util.List;
import org.linli.calendar.CalendarDay;
import org.linli.calendar.DayType;
import org.linli.calendar.ScheduleHead;
import org.linli.calendar.ScheduleService;
import org.linli.calendar.YearViews;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.linli.shared.sheet.ImportForm;
import org.linli.shared.sheet.ImportResponse;
import org.linli.shared.sheet.ImportTemplate;
import org.linli.shared.sheet.ImportedFile;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartRequest;

/** The days off of a year out of a file. */
@RestController
@RequiresPermission("reference:manage")
class ScheduleImportController {

    /** A day of the file that is right. */
    record ScheduleDay(LocalDate day, DayType type, String name) {
        static ScheduleDay of(CalendarDay day) {
            return new ScheduleDay(day.day(), day.type(), day.name());
        }
    }

    /** What was found in the file; {@code workingDays} is how many the country's year would have with these days alone. */
    record ScheduleImportResponse(ImportResponse file, int year, int workingDays, List<ScheduleDay> days) {}

    private final ScheduleService schedules;
    private final CalendarAdministration administration;
    private final Messages messages;

    ScheduleImportController(ScheduleService schedules, CalendarAdministration administration, Messages messages) {
        this.schedules = schedules;
        this.administration = administration;
        this.messages = messages;
    }

    @GetMapping("/api/imports/calendar/template")
    ResponseEntity<Resource> template() {
        return ImportTemplate.download(
                ScheduleService.columns(), "calendar.import.help", "calendar.import.file", messages);
    }

    /** Looks at a file; puts its days in the place of the year's when {@code dryRun} is false and all lines are right. */
    @PostMapping(path = "/api/imports/calendar", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(content = @Content(schema = @Schema(implementation = ImportForm.class)))
    ScheduleImportResponse add(
            @Parameter(hidden = true) MultipartRequest parts,
            @RequestParam int year,
            @RequestParam String source,
            @RequestParam LocalDate publishedOn,
            @RequestParam(defaultValue = "") String unitCode,
            @RequestParam(defaultValue = "true") boolean dryRun,
            CurrentUser user) {
        var head = new ScheduleHead(unitCode.strip(), year, source, publishedOn);
        var table = ImportedFile.read(parts, ScheduleService.MAX_ROWS);
        var checked = schedules.check(head, table);
        var looked = ImportResponse.looked(table.rows().size(), checked.problems(), messages);
        if (!dryRun) {
            ImportResponse.refuseWrongLines(
                    checked.problems(), false, checked.days().size());
            administration.publish(head, checked.days(), user.name());
        }
        return new ScheduleImportResponse(
                dryRun ? looked : looked.done(checked.days().size(), null),
                year,
                YearViews.workingDays(year, checked.days()),
                checked.days().stream().map(ScheduleDay::of).toList());
    }
}
