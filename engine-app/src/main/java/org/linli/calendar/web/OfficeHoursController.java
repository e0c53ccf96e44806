package org.linli.calendar.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.linli.calendar.OfficeHours;
import org.linli.calendar.OfficeHoursService;
import org.linli.calendar.UnitHours;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The hours of units that work at others than the unit above them. */
@RestController
@RequestMapping("/api/calendar/hours")
@RequiresPermission("reference:manage")
class OfficeHoursController {

    /** The hours that a unit has of its own. */
    record UnitHoursResponse(
            String unitCode,
            String unitName,
            String unitKind,
            HoursView hours,
            int version,
            Instant changedAt,
            @Nullable String changedBy) {
        static UnitHoursResponse of(UnitHours row) {
            return new UnitHoursResponse(
                    row.unitCode(),
                    row.unitName(),
                    row.unitKind(),
                    HoursView.of(row.officeHours()),
                    row.version(),
                    row.changedAt(),
                    row.changedBy());
        }
    }

    /** {@code usual} holds wherever no unit up the tree has hours of its own. */
    record UnitHoursListResponse(List<UnitHoursResponse> items, int page, int size, long total, HoursView usual) {}

    /** {@code version} is the one that was shown; null where the unit had no hours of its own. */
    record HoursRequest(
            @Valid @NotNull(message = "{security.field.required}")
            HoursView hours,

            Integer version) {}

    private final OfficeHoursService hours;
    private final CalendarAdministration administration;
    private final OfficeHours usual;

    OfficeHoursController(OfficeHoursService hours, CalendarAdministration administration, OfficeHours usual) {
        this.hours = hours;
        this.administration = administration;
        this.usual = usual;
    }

    @GetMapping
    UnitHoursListResponse list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        var found = hours.list(new PageRequest(page, size));
        return new UnitHoursListResponse(
                found.items().stream().map(UnitHoursResponse::of).toList(),
                found.page(),
                found.size(),
                found.total(),
                HoursView.of(usual));
    }

    @PutMapping("/{code}")
    UnitHoursResponse set(@PathVariable String code, @Valid @RequestBody HoursRequest request, CurrentUser user) {
        return UnitHoursResponse.of(
                administration.setHours(code, request.hours().times(), request.version(), user.name()));
    }

    @DeleteMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String code, @RequestParam int version) {
        administration.removeHours(code, version);
    }
}
