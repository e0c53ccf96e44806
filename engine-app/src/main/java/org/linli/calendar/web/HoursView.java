package org.linli.calendar.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.linli.calendar.OfficeHours;
import org.linli.calendar.OfficeHoursService.Times;
import org.linli.calendar.WorkingDayEnd;

/** The times of an office day; {@code dayEnd} says when the last of several working days ends. */
record HoursView(
        @NotNull(message = "{security.field.required}")
        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE)
        @Schema(type = "string", example = "08:30")
        LocalTime opens,

        @NotNull(message = "{security.field.required}")
        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE)
        @Schema(type = "string", example = "12:00")
        LocalTime breakStarts,

        @NotNull(message = "{security.field.required}")
        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE)
        @Schema(type = "string", example = "14:00")
        LocalTime breakEnds,

        @NotNull(message = "{security.field.required}")
        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE)
        @Schema(type = "string", example = "17:30")
        LocalTime closes,

        @NotNull(message = "{security.field.required}") WorkingDayEnd dayEnd) {

    static HoursView of(OfficeHours hours) {
        return new HoursView(
                hours.opens(), hours.breakStarts(), hours.breakEnds(), hours.closes(), hours.workingDaysEnd());
    }

    Times times() {
        return new Times(opens, breakStarts, breakEnds, closes, dayEnd);
    }
}
