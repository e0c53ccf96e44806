package org.linli.documents.web;

import java.util.List;
import org.linli.documents.QrCodes;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.RequiresPermission;
import org.linli.shared.LinliSettings;
import org.linli.shared.problem.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The code that is printed on a grid's sign. */
@RestController
class GridCodeController {
    private final OrganizationService organization;
    private final QrCodes codes;
    private final String addressOfSigns;

    GridCodeController(OrganizationService organization, QrCodes codes, LinliSettings settings) {
        this.organization = organization;
        this.codes = codes;
        this.addressOfSigns = settings.baseUrl().toString().replaceAll("/$", "") + "/g/";
    }

    /** Not kept by the browser, because the token on the sign may be renewed. */
    @GetMapping(path = "/api/grids/{code}/code.svg", produces = "image/svg+xml")
    @RequiresPermission("grid:read")
    ResponseEntity<String> code(@PathVariable String code) {
        var token = organization
                .findUnit(code)
                .map(Unit::id)
                .map(id -> organization.tokensOf(List.of(id)).get(id))
                .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(codes.svg(addressOfSigns + token));
    }
}
