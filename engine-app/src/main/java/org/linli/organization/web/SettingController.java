package org.linli.organization.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.settings.OfficeSetting;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers that an office may change. */
@RestController
@RequestMapping("/api/settings")
@RequiresPermission("reference:manage")
class SettingController {

    /** A number with its bounds; {@code unit} is DAYS, HOURS, METERS, SCORE or TIMES. */
    record SettingResponse(
            String code,
            String name,
            BigDecimal amount,
            String unit,
            BigDecimal min,
            BigDecimal max,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {
        static SettingResponse of(OfficeSetting setting) {
            return new SettingResponse(
                    setting.code(),
                    setting.label(),
                    setting.amount(),
                    setting.unit(),
                    setting.minAmount(),
                    setting.maxAmount(),
                    setting.version(),
                    setting.changedAt(),
                    setting.changedBy());
        }
    }

    record SettingsResponse(List<SettingResponse> items) {}

    record AmountRequest(
            @NotNull(message = "{security.field.required}") BigDecimal amount,
            @NotNull(message = "{security.field.required}") Integer version) {}

    private final OfficeSettings settings;
    private final OfficeAdministration administration;

    SettingController(OfficeSettings settings, OfficeAdministration administration) {
        this.settings = settings;
        this.administration = administration;
    }

    @GetMapping
    SettingsResponse list() {
        return new SettingsResponse(
                settings.list().stream().map(SettingResponse::of).toList());
    }

    @PutMapping("/{code}")
    SettingResponse change(@PathVariable String code, @Valid @RequestBody AmountRequest request, CurrentUser user) {
        return SettingResponse.of(administration.change(code, request.amount(), request.version(), user.name()));
    }
}
