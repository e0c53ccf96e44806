package org.linli.organization.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.organization.NewUnit;
import org.linli.organization.Unit;
import org.linli.organization.UnitChange;
import org.linli.organization.UnitDetails;
import org.linli.organization.UnitDirectory;
import org.linli.organization.UnitFilter;
import org.linli.organization.UnitKind;
import org.linli.organization.UnitMember;
import org.linli.organization.UnitMove;
import org.linli.organization.UnitService;
import org.linli.organization.UnitSummary;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.security.RoleNames;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tree of units, level by level. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    record UnitResponse(
            String code,
            String name,
            @Nullable String nameEn,
            UnitKind kind,
            @Nullable String parentCode,
            @Nullable String phone,
            int sort,
            boolean isActive,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {
        static UnitResponse of(UnitDetails unit) {
            return new UnitResponse(
                    unit.code(),
                    unit.name(),
                    unit.nameEn(),
                    unit.kind(),
                    unit.parentCode(),
                    unit.phone(),
                    unit.sort(),
                    unit.isActive(),
                    unit.version(),
                    unit.changedAt(),
                    unit.changedBy());
        }
    }

    /** A unit above another. */
    record UnitAbove(String code, String name) {
        static List<UnitAbove> of(List<Unit> units) {
            return units.stream()
                    .map(unit -> new UnitAbove(unit.code(), unit.name()))
                    .toList();
        }
    }

    /** A row of the list; {@code above} begins at the top, {@code people} hold a post in it now. */
    record UnitRow(UnitResponse unit, List<UnitAbove> above, long people) {
        static UnitRow of(UnitSummary summary) {
            return new UnitRow(UnitResponse.of(summary.unit()), UnitAbove.of(summary.above()), summary.people());
        }
    }

    /** A post in the unit, in days of which {@code validUntil} is the last; null is open. */
    record UnitPerson(
            String username,
            String name,
            @Nullable String title,
            @Nullable String phone,
            String roleName,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    record UnitDetailsResponse(UnitResponse unit, List<UnitAbove> above, List<UnitPerson> people, long openWork) {}

    record UnitMoveRequest(
            @NotBlank(message = "{security.field.required}") String parentCode,
            @NotNull(message = "{security.field.required}") Integer version) {}

    record UnitsResponse(List<UnitResponse> items) {}

    record NewUnitRequest(
            @NotBlank(message = "{security.field.required}") String code,

            @NotBlank(message = "{security.field.required}") @Size(max = 100)
            String name,

            @Size(max = 100) String nameEn,
            @NotNull(message = "{security.field.required}") UnitKind kind,
            @NotBlank(message = "{security.field.required}") String parentCode,
            @Size(max = 30) String phone,
            int sort) {
        NewUnit toUnit() {
            return new NewUnit(code, name, nameEn, kind, parentCode, phone, sort);
        }
    }

    /** Fields that are left out stay as they are; {@code version} is the one that was shown. */
    record UnitChangeRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 100)
            String name,

            @Size(max = 100) String nameEn,
            @Size(max = 30) String phone,
            Integer sort,
            @NotNull(message = "{security.field.required}") Boolean isActive,
            @NotNull(message = "{security.field.required}") Integer version) {
        UnitChange toChange(UnitDetails before, CurrentUser user) {
            return new UnitChange(
                    name,
                    nameEn == null ? before.nameEn() : nameEn,
                    phone,
                    sort == null ? before.sort() : sort,
                    isActive,
                    version,
                    user.name());
        }
    }

    private final UnitService units;
    private final UnitDirectory directory;
    private final UnitAdministration administration;
    private final RoleNames roles;

    UnitController(UnitService units, UnitDirectory directory, UnitAdministration administration, RoleNames roles) {
        this.units = units;
        this.directory = directory;
        this.administration = administration;
        this.roles = roles;
    }

    @GetMapping
    @RequiresPermission({"organization:read", "organization:manage"})
    UnitsResponse list(@RequestParam(defaultValue = "") String parent, @RequestParam(defaultValue = "") String q) {
        return new UnitsResponse(
                units.list(parent, q).stream().map(UnitResponse::of).toList());
    }

    /** Units by name, kind, state and place, in pages. */
    @GetMapping("/search")
    @RequiresPermission({"organization:read", "organization:manage"})
    Page<UnitRow> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) UnitKind kind,
            @RequestParam(required = false) Boolean active,
            @RequestParam(defaultValue = "") String under,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return directory
                .search(new UnitFilter(q, kind, active, under), new PageRequest(page, size))
                .map(UnitRow::of);
    }

    @GetMapping("/{code}")
    @RequiresPermission("organization:manage")
    UnitDetailsResponse read(@PathVariable String code) {
        var unit = units.details(code);
        return new UnitDetailsResponse(
                UnitResponse.of(unit),
                UnitAbove.of(directory.above(unit)),
                directory.members(unit).stream().map(this::person).toList(),
                units.openWork(unit));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RequiresPermission("organization:manage")
    ResponseEntity<UnitResponse> add(@Valid @RequestBody NewUnitRequest request) {
        var added = administration.add(request.toUnit());
        return ResponseEntity.created(URI.create("/api/units/" + added.code())).body(UnitResponse.of(added));
    }

    @PutMapping("/{code}")
    @RequiresPermission("organization:manage")
    UnitResponse change(@PathVariable String code, @Valid @RequestBody UnitChangeRequest request, CurrentUser user) {
        return UnitResponse.of(administration.change(code, request.toChange(units.details(code), user)));
    }

    /** Puts a unit with everything below it under another parent. */
    @PutMapping("/{code}/parent")
    @RequiresPermission("organization:manage")
    UnitResponse move(@PathVariable String code, @Valid @RequestBody UnitMoveRequest request, CurrentUser user) {
        return UnitResponse.of(
                administration.move(code, new UnitMove(request.parentCode(), request.version(), user.name())));
    }

    private UnitPerson person(UnitMember member) {
        return new UnitPerson(
                member.username(),
                member.name(),
                member.title(),
                member.phone(),
                roles.name(member.role()),
                PostResponse.firstDay(member.validFrom()),
                PostResponse.lastDay(member.validUntil()));
    }
}
