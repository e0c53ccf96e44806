package org.linli.organization.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.linli.organization.NewUnit;
import org.linli.organization.UnitChange;
import org.linli.organization.UnitDetails;
import org.linli.organization.UnitKind;
import org.linli.organization.UnitService;
import org.linli.security.RequiresPermission;
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
            int version) {
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
                    unit.version());
        }
    }

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
        UnitChange toChange(UnitDetails before) {
            return new UnitChange(
                    name,
                    nameEn == null ? before.nameEn() : nameEn,
                    phone,
                    sort == null ? before.sort() : sort,
                    isActive,
                    version);
        }
    }

    private final UnitService units;
    private final UnitAdministration administration;

    UnitController(UnitService units, UnitAdministration administration) {
        this.units = units;
        this.administration = administration;
    }

    @GetMapping
    @RequiresPermission({"organization:read", "organization:manage"})
    UnitsResponse list(@RequestParam(defaultValue = "") String parent, @RequestParam(defaultValue = "") String q) {
        return new UnitsResponse(
                units.list(parent, q).stream().map(UnitResponse::of).toList());
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
    UnitResponse change(@PathVariable String code, @Valid @RequestBody UnitChangeRequest request) {
        return UnitResponse.of(administration.change(code, request.toChange(units.details(code))));
    }
}
