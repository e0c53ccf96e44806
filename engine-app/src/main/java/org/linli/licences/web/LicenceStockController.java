package org.linli.licences.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.licences.LicenceDesk;
import org.linli.licences.LicenceKind;
import org.linli.licences.LicenceKinds;
import org.linli.licences.LicenceStock;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Kinds of licences and the blanks for them. */
@RestController
class LicenceStockController {

    record LicenceKindRow(
            String code,
            String name,
            @Nullable String organName,
            boolean needsStub,
            @Nullable Integer validMonths,
            boolean checkedYearly,
            int remindDays,
            String numberPattern,
            int version) {}

    record LicenceKindRequest(@Nullable Integer validMonths, boolean checkedYearly, int remindDays, int version) {}

    /** @param few whether the unit is warned */
    record StubStockRow(
            String unitName,
            String kind,
            String kindName,
            long left,
            long received,
            long spoilt,
            @Nullable String nextNumber,
            boolean few) {}

    record SpoiltStubRow(
            String kindName,
            String number,
            String unitName,
            Instant voidAt,
            @Nullable String voidBy,
            @Nullable String reason) {}

    record StubUnit(String code, String name) {
        static StubUnit of(Unit unit) {
            return new StubUnit(unit.code(), unit.name());
        }
    }

    /** @param mine units whose blanks he may enter */
    record StubOverview(List<StubStockRow> stock, List<SpoiltStubRow> spoilt, List<StubUnit> mine) {}

    record StubRangeRequest(
            @NotBlank(message = "{security.field.required}") String unit,
            @NotBlank(message = "{security.field.required}") String kind,

            @NotBlank(message = "{security.field.required}") @Size(max = 32)
            String first,

            @NotBlank(message = "{security.field.required}") @Size(max = 32)
            String last) {}

    private final LicenceStock stock;
    private final LicenceKinds kinds;
    private final OrganizationService organization;

    LicenceStockController(LicenceStock stock, LicenceKinds kinds, OrganizationService organization) {
        this.stock = stock;
        this.kinds = kinds;
        this.organization = organization;
    }

    @GetMapping("/api/licence-kinds")
    @RequiresPermission({LicenceDesk.READ, LicenceKinds.SETTINGS})
    List<LicenceKindRow> kinds() {
        return kinds.list().stream().map(this::row).toList();
    }

    @PutMapping("/api/licence-kinds/{licenceKind}")
    @RequiresPermission(LicenceKinds.SETTINGS)
    LicenceKindRow change(
            @PathVariable String licenceKind, @Valid @RequestBody LicenceKindRequest request, CurrentUser user) {
        return row(kinds.change(
                licenceKind,
                request.validMonths(),
                request.checkedYearly(),
                request.remindDays(),
                request.version(),
                user));
    }

    @GetMapping("/api/licence-stubs")
    @RequiresPermission(LicenceDesk.READ)
    StubOverview overview(CurrentUser user) {
        var found = stock.overview(user);
        return new StubOverview(
                found.stock().stream()
                        .map(one -> new StubStockRow(
                                one.unitName(),
                                one.kindCode(),
                                name(one.kindCode()),
                                one.leftOver(),
                                one.received(),
                                one.spoilt(),
                                one.nextNumber(),
                                one.leftOver() <= found.warnAt()))
                        .toList(),
                found.spoilt().stream()
                        .map(one -> new SpoiltStubRow(
                                name(one.kindCode()),
                                one.number(),
                                one.unitName(),
                                one.voidAt(),
                                one.voidBy(),
                                one.reason()))
                        .toList(),
                found.mine().stream().map(StubUnit::of).toList());
    }

    /** Enters blanks that a unit was given, from the first number to the last. */
    @PostMapping("/api/licence-stubs")
    @RequiresPermission(LicenceDesk.ISSUE)
    @ResponseStatus(HttpStatus.CREATED)
    StubOverview receive(@Valid @RequestBody StubRangeRequest request, CurrentUser user) {
        stock.receive(request.unit(), request.kind(), request.first(), request.last(), user);
        return overview(user);
    }

    private LicenceKindRow row(LicenceKind kind) {
        var organ = kind.unitCode() == null
                ? null
                : organization.findUnit(kind.unitCode()).map(Unit::name).orElse(null);
        return new LicenceKindRow(
                kind.code(),
                kind.label(),
                organ,
                kind.needsStub(),
                kind.validMonths(),
                kind.checkedYearly(),
                kind.remindDays(),
                kind.numberPattern(),
                kind.version());
    }

    private String name(String kind) {
        return kinds.find(kind).map(LicenceKind::label).orElse(kind);
    }
}
