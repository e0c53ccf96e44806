package org.linli.plates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.plates.PlateService;
import org.linli.plates.SoftChipSheets;
import org.linli.plates.SoftChips;
import org.linli.plates.web.PublicPlateController.PlaceName;
import org.linli.plates.web.PublicPlateController.Worker;
import org.linli.security.CurrentUser;
import org.linli.security.OpenToAll;
import org.linli.security.RequiresPermission;
import org.linli.security.WrongCodes;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Soft chips: printed, revoked, and opened by those who look after the household. */
@RestController
class SoftChipController {

    record ChipsRequest(@NotEmpty(message = "{plate.none}") List<String> numbers) {}

    /** Where the chip is, and nothing about the door. */
    record PublicChip(String code, String name, PlaceName community, PlaceName street, Worker worker) {}

    record OpenedChip(List<String> households) {}

    private final SoftChips chips;
    private final SoftChipSheets sheets;
    private final OrganizationService organization;
    private final WrongCodes wrongCodes;

    SoftChipController(
            SoftChips chips, SoftChipSheets sheets, OrganizationService organization, WrongCodes wrongCodes) {
        this.chips = chips;
        this.sheets = sheets;
        this.organization = organization;
        this.wrongCodes = wrongCodes;
    }

    /** Sheets of chips of the doors of these plates; doors without a chip get one. */
    @PostMapping(path = "/api/plates/chip-sheets", produces = MediaType.APPLICATION_PDF_VALUE)
    @RequiresPermission(PlateService.MANAGE)
    ResponseEntity<byte[]> sheets(@Valid @RequestBody ChipsRequest request, CurrentUser user) {
        var name = ContentDisposition.attachment()
                .filename("软芯片.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheets.print(request.numbers(), user));
    }

    @PostMapping("/api/plates/{plateNumber}/chip-revocation")
    @RequiresPermission(PlateService.MANAGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String plateNumber, CurrentUser user) {
        chips.revoke(plateNumber, user);
    }

    @GetMapping("/api/public/chips/{token}")
    @OpenToAll
    PublicChip read(@PathVariable String token, HttpServletRequest http) {
        var place = chips.place(token).orElseThrow(() -> wrongCodes.refuse(http));
        return new PublicChip(
                place.grid().code(),
                place.grid().name(),
                PlaceName.of(place.community()),
                PlaceName.of(place.street()),
                Worker.of(organization.workerOf(place.grid().id()).orElse(null)));
    }

    @GetMapping("/api/chips/{token}")
    @RequiresPermission(SoftChips.OPEN)
    OpenedChip open(@PathVariable String token, CurrentUser user) {
        return new OpenedChip(chips.open(token, user));
    }
}
