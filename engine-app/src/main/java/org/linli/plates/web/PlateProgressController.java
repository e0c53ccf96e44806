package org.linli.plates.web;

import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.plates.AreaProgress;
import org.linli.plates.PlateProgress;
import org.linli.security.RequiresPermission;
import org.linli.shared.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far each area has come with its plates. */
@RestController
class PlateProgressController {

    record AreaResponse(
            String code,
            String name,
            UnitKind kind,
            long doors,
            long requested,
            long made,
            long installed,
            long damaged) {}

    record ProgressResponse(List<AreaResponse> items) {}

    private final PlateProgress progress;
    private final OrganizationService organization;

    PlateProgressController(PlateProgress progress, OrganizationService organization) {
        this.progress = progress;
        this.organization = organization;
    }

    /** Without {@code under} by street; else the parts of that street or community. */
    @GetMapping("/api/plate-progress")
    @RequiresPermission("plate:progress")
    ProgressResponse read(@RequestParam(required = false) @Nullable String under) {
        return new ProgressResponse(progress.of(Texts.isBlank(under) ? null : under).stream()
                .map(this::response)
                .sorted(Comparator.comparing(AreaResponse::code))
                .toList());
    }

    private AreaResponse response(AreaProgress area) {
        var unit = organization.unit(area.unitId());
        return new AreaResponse(
                unit.code(),
                unit.name(),
                unit.kind(),
                area.doors(),
                area.requested(),
                area.made(),
                area.installed(),
                area.damaged());
    }
}
