package org.linli.plates.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.linli.organization.GridWorker;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.plates.PlateScans;
import org.linli.security.OpenToAll;
import org.linli.security.WrongCodes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a plate tells whoever scans it; no account, and nothing about who lives behind the door (domain rule H-04). */
@RestController
@RequestMapping("/api/public/plates/{token}")
@OpenToAll
class PublicPlateController {

    record PlaceName(String code, String name) {
        static PlaceName of(Unit unit) {
            return new PlaceName(unit.code(), unit.name());
        }
    }

    record Worker(String name, @Nullable String phone) {
        static Worker of(GridWorker worker) {
            return worker == null ? null : new Worker(worker.name(), worker.phone());
        }
    }

    /** The grid as its own sign tells it, and the plate; {@code motto} and {@code honours} only where the household wants everybody to read them. */
    record PublicPlate(
            String code,
            String name,
            PlaceName community,
            PlaceName street,
            @Nullable Worker worker,
            String plateNumber,
            String address,
            @Nullable String motto,
            List<String> honours) {}

    private final PlateScans scans;
    private final OrganizationService organization;
    private final WrongCodes wrongCodes;

    PublicPlateController(PlateScans scans, OrganizationService organization, WrongCodes wrongCodes) {
        this.scans = scans;
        this.organization = organization;
        this.wrongCodes = wrongCodes;
    }

    @GetMapping
    PublicPlate read(@PathVariable String token, HttpServletRequest http) {
        var plate = scans.byToken(token).orElseThrow(() -> wrongCodes.refuse(http));
        var place = plate.place();
        return new PublicPlate(
                place.grid().code(),
                place.grid().name(),
                PlaceName.of(place.community()),
                PlaceName.of(place.street()),
                Worker.of(organization.workerOf(place.grid().id()).orElse(null)),
                plate.number(),
                plate.address(),
                plate.motto(),
                plate.honours());
    }
}
