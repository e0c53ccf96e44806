package org.linli.organization.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.linli.organization.GridWorker;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.LinliSettings;
import org.linli.shared.Texts;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The grids with their workers and signs. What is told here is posted in the street, so it is not cut by unit. */
@RestController
@RequestMapping("/api/grids")
@RequiresPermission({"grid:read", "event:report", "task:work"})
class GridController {

    record CodeName(String code, String name) {
        static CodeName of(Unit unit) {
            return new CodeName(unit.code(), unit.name());
        }
    }

    record Worker(String name, @Nullable String phone) {
        static Worker of(GridWorker worker) {
            return worker == null ? null : new Worker(worker.name(), worker.phone());
        }
    }

    record GridResponse(
            String code,
            String name,
            @Nullable CodeName community,
            @Nullable CodeName street,
            @Nullable Worker worker,
            @Nullable String coverage,
            @Nullable String token,
            @Nullable String url,
            boolean isMine) {}

    /** Which streets and houses belong to the grid; null takes the words away. */
    record CoverageRequest(@Nullable @Size(max = 300) String coverage) {}

    record TokenResponse(String token, String url) {}

    private final OrganizationService organization;
    private final UnitAdministration administration;
    private final String addressOfSigns;

    GridController(OrganizationService organization, UnitAdministration administration, LinliSettings settings) {
        this.organization = organization;
        this.administration = administration;
        this.addressOfSigns = settings.baseUrl().toString().replaceAll("/$", "") + "/g/";
    }

    /** Grids by name or code; those of the user's own units come first. */
    @GetMapping
    Page<GridResponse> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var mine = user.unitIds();
        var grids = organization.grids(q, mine, new PageRequest(page, size));
        var ids = grids.items().stream().map(Unit::id).toList();
        var workers = organization.workersOf(ids);
        var tokens = organization.tokensOf(ids);
        var coverage = organization.coverageOf(ids);
        return grids.map(grid -> response(grid, workers, tokens, coverage, organization.isBelow(grid, mine)));
    }

    /** Revokes what the grid's sign says, when it was copied or torn off; a new sign must be printed. */
    @PostMapping("/{code}/token")
    @RequiresPermission("organization:manage")
    TokenResponse renewToken(@PathVariable String code) {
        var token = administration.renewToken(code);
        return new TokenResponse(token, addressOfSigns + token);
    }

    @PutMapping("/{code}/coverage")
    @RequiresPermission("organization:manage")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeCoverage(@PathVariable String code, @Valid @RequestBody CoverageRequest request) {
        administration.changeCoverage(
                code,
                Texts.isBlank(request.coverage()) ? null : request.coverage().strip());
    }

    private GridResponse response(
            Unit grid,
            Map<Long, GridWorker> workers,
            Map<Long, String> tokens,
            Map<Long, String> coverage,
            boolean isMine) {
        var token = tokens.get(grid.id());
        return new GridResponse(
                grid.code(),
                grid.name(),
                organization
                        .ancestorOrSelf(grid, UnitKind.COMMUNITY)
                        .map(CodeName::of)
                        .orElse(null),
                organization
                        .ancestorOrSelf(grid, UnitKind.STREET)
                        .map(CodeName::of)
                        .orElse(null),
                Worker.of(workers.get(grid.id())),
                coverage.get(grid.id()),
                token,
                token == null ? null : addressOfSigns + token,
                isMine);
    }
}
