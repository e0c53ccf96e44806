package org.linli.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import org.linli.organization.OrganizationService;
import org.linli.organization.web.GridController.CodeName;
import org.linli.organization.web.GridController.Worker;
import org.linli.security.OpenToAll;
import org.linli.security.WrongCodes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the sign in the street says, for whoever scanned its code; no account. */
@RestController
@RequestMapping("/api/public/grids/{token}")
@OpenToAll
class PublicGridController {

    record PublicGrid(String code, String name, CodeName community, CodeName street, Worker worker) {}

    private final OrganizationService organization;
    private final WrongCodes wrongCodes;

    PublicGridController(OrganizationService organization, WrongCodes wrongCodes) {
        this.organization = organization;
        this.wrongCodes = wrongCodes;
    }

    @GetMapping
    PublicGrid read(@PathVariable String token, HttpServletRequest http) {
        var place =
                organization.placeOfGrid(organization.gridByToken(token).orElseThrow(() -> wrongCodes.refuse(http)));
        return new PublicGrid(
                place.grid().code(),
                place.grid().name(),
                CodeName.of(place.community()),
                CodeName.of(place.street()),
                Worker.of(organization.workerOf(place.grid().id()).orElse(null)));
    }
}
