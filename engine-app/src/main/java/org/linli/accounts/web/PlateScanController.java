package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.linli.accounts.PlateAudience;
import org.linli.accounts.PlateAudience.Summary;
import org.linli.organization.GridWorker;
import org.linli.organization.OrganizationService;
import org.linli.plates.PlateScans;
import org.linli.residents.HouseholdKind;
import org.linli.security.CurrentUser;
import org.linli.security.OpenToStaff;
import org.linli.security.WrongCodes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a plate tells staff: those responsible the households behind it, all others only who is responsible. */
@RestController
@RequestMapping("/api/plate-scans/{token}")
@OpenToStaff(withDuePassword = false)
class PlateScanController {

    record HouseholdSummary(
            String number, HouseholdKind kind, @Nullable String householder, int people, List<String> tags) {
        static HouseholdSummary of(Summary summary) {
            return new HouseholdSummary(
                    summary.number(), summary.kind(), summary.householder(), summary.people(), summary.tags());
        }
    }

    record PlateScanResponse(
            boolean isResponsible,
            String gridCode,
            String gridName,
            @Nullable String worker,
            List<HouseholdSummary> households) {}

    private final PlateScans scans;
    private final PlateAudience audience;
    private final OrganizationService organization;
    private final WrongCodes wrongCodes;

    PlateScanController(
            PlateScans scans, PlateAudience audience, OrganizationService organization, WrongCodes wrongCodes) {
        this.scans = scans;
        this.audience = audience;
        this.organization = organization;
        this.wrongCodes = wrongCodes;
    }

    @GetMapping
    PlateScanResponse read(@PathVariable String token, CurrentUser user, HttpServletRequest http) {
        var plate = scans.byToken(token).orElseThrow(() -> wrongCodes.refuse(http));
        var grid = plate.place().grid();
        return new PlateScanResponse(
                audience.isResponsible(plate, user),
                grid.code(),
                grid.name(),
                organization.workerOf(grid.id()).map(GridWorker::name).orElse(null),
                audience.responsible(plate, user).stream()
                        .map(HouseholdSummary::of)
                        .toList());
    }
}
