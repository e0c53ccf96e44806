package org.linli.organization.web;

import org.linli.organization.OrganizationService;
import org.linli.organization.web.GridController.CodeName;
import org.linli.organization.web.GridController.Worker;
import org.linli.security.OpenToAll;
import org.linli.shared.problem.NotFoundException;
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

    PublicGridController(OrganizationService organization) {
        this.organization = organization;
    }

    @GetMapping
    PublicGrid read(@PathVariable String token) {
        var place = organization.placeOfGrid(organization.gridByToken(token).orElseThrow(NotFoundException::new));
        return new PublicGrid(
                place.grid().code(),
                place.grid().name(),
                CodeName.of(place.community()),
                CodeName.of(place.street()),
                Worker.of(organization.workerOf(place.grid().id()).orElse(null)));
    }
}
