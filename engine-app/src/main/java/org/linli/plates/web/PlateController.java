package org.linli.plates.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.linli.plates.PlateFilter;
import org.linli.plates.PlateService;
import org.linli.plates.PlateSheets;
import org.linli.plates.PlateState;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Texts;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plates of somebody's places. */
@RestController
@RequestMapping("/api/plates")
@RequiresPermission(PlateService.READ)
class PlateController {

    /** A grid, community or street whose doors without a plate get one: all of them, or those with this in their address. */
    record AreaRequest(
            @NotBlank(message = "{security.field.required}") String area,
            @Nullable @Size(max = 200) String address) {}

    record WithoutResponse(int doors) {}

    record RequestedResponse(int requested) {}

    record NumbersRequest(
            @NotNull(message = "{security.field.required}") @Size(max = PlateService.MOST)
            List<@NotBlank(message = "{plate.none}") String> numbers) {}

    record MadeResponse(int made) {}

    private final PlateService plates;
    private final PlateSheets sheets;
    private final PlateViews views;

    PlateController(PlateService plates, PlateSheets sheets, PlateViews views) {
        this.plates = plates;
        this.sheets = sheets;
        this.views = views;
    }

    @GetMapping
    Page<PlateResponse> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") Set<PlateState> state,
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var filter = new PlateFilter(given(q), state, given(under));
        return plates.page(filter, new PageRequest(page, size), user).map(views::row);
    }

    @GetMapping("/{plateNumber}")
    PlateDetailsResponse read(@PathVariable("plateNumber") String number, CurrentUser user) {
        return views.details(plates.find(number, user), user);
    }

    /** How many doors have no plate yet, of those that would be asked for. */
    @GetMapping("/without")
    @RequiresPermission(PlateService.MANAGE)
    WithoutResponse without(
            @RequestParam String area, @RequestParam(required = false) @Nullable String address, CurrentUser user) {
        return new WithoutResponse(plates.countWithout(area, given(address), user));
    }

    /** Up to 500 at a time: the answer says how many, none where every door has one. */
    @PostMapping
    @RequiresPermission(PlateService.MANAGE)
    RequestedResponse request(@Valid @RequestBody AreaRequest request, CurrentUser user) {
        return new RequestedResponse(plates.request(request.area(), given(request.address()), user));
    }

    @PostMapping("/made")
    @RequiresPermission(PlateService.MANAGE)
    MadeResponse made(@Valid @RequestBody NumbersRequest request, CurrentUser user) {
        return new MadeResponse(plates.made(request.numbers(), user));
    }

    /** Sheets of plates to print and cut; whoever has one can open the pages, so only who manages them prints. */
    @PostMapping(path = "/sheets", produces = MediaType.APPLICATION_PDF_VALUE)
    @RequiresPermission(PlateService.MANAGE)
    ResponseEntity<byte[]> sheets(@Valid @RequestBody NumbersRequest request, CurrentUser user) {
        var name = ContentDisposition.attachment()
                .filename("门牌.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheets.print(request.numbers(), user));
    }

    private static String given(String text) {
        return Texts.isBlank(text) ? null : text.strip();
    }
}
