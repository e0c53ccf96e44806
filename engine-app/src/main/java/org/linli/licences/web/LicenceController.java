package org.linli.licences.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.linli.licences.LicenceDesk;
import org.linli.licences.LicenceDesk.Deed;
import org.linli.licences.LicenceState;
import org.linli.licences.web.LicenceViews.LicenceDetails;
import org.linli.licences.web.LicenceViews.LicenceRow;
import org.linli.residents.DocumentKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Licences of one's units: searched, printed, checked, ended. */
@RestController
@RequestMapping("/api/licences")
@RequiresPermission(LicenceDesk.READ)
class LicenceController {

    /** By POST, since a document's number belongs into no address. */
    record LicenceSearchRequest(
            @Nullable @Size(max = 60) String text,
            @Nullable @Size(max = 40) String document,
            @Nullable String kind,
            @Nullable LicenceState state,
            boolean endsSoon,
            boolean proposed,
            @Min(0) @Max(100_000) int page,
            @Min(1) @Max(100) int size) {}

    /** @param note why; asked for where something is spoilt, lost, failed or ended */
    record LicenceDeedRequest(
            @NotNull(message = "{security.field.required}") Deed deed,
            @Nullable @Size(max = 100) String note) {}

    /** @param deskUnit the window that prints it, null: the organ itself */
    record LicenceGrantRequest(
            @NotBlank(message = "{security.field.required}") String kind,
            @NotNull(message = "{security.field.required}") DocumentKind documentKind,

            @NotBlank(message = "{security.field.required}") @Size(max = 40)
            String document,

            @NotBlank(message = "{security.field.required}") @Size(max = 40)
            String name,

            @Nullable String deskUnit,
            @Nullable @Size(max = 100) String note) {}

    record GrantChoice(String code, String name) {}

    private final LicenceDesk desk;
    private final LicenceViews views;

    LicenceController(LicenceDesk desk, LicenceViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping("/search")
    Page<LicenceRow> search(@Valid @RequestBody LicenceSearchRequest request, CurrentUser user) {
        var filter = new LicenceDesk.Filter(
                request.text(),
                request.document(),
                request.kind(),
                request.state(),
                request.endsSoon(),
                request.proposed());
        return desk.list(filter, new PageRequest(request.page(), request.size()), user)
                .map(views::row);
    }

    /** What his organ grants; empty where he decides on nothing. */
    @GetMapping("/choices")
    List<GrantChoice> choices(CurrentUser user) {
        return desk.granted(user).stream()
                .map(kind -> new GrantChoice(kind.code(), kind.label()))
                .toList();
    }

    /** Prepares a licence that the user's organ grants without an application here. */
    @PostMapping
    @RequiresPermission(LicenceDesk.DECIDE)
    ResponseEntity<LicenceDetails> grant(@Valid @RequestBody LicenceGrantRequest request, CurrentUser user) {
        var licence = desk.grant(
                new LicenceDesk.Grant(
                        request.kind(),
                        request.documentKind(),
                        request.document(),
                        request.name(),
                        request.deskUnit(),
                        request.note()),
                user);
        return ResponseEntity.created(URI.create("/api/licences/" + licence.licenceId()))
                .body(views.details(licence, user));
    }

    @GetMapping("/{licenceId}")
    LicenceDetails read(@PathVariable String licenceId, CurrentUser user) {
        return views.details(desk.read(licenceId, user), user);
    }

    /** Does something with a licence; answers the one to go on with: the new one where another comes in its place. */
    @PostMapping("/{licenceId}/deeds")
    @RequiresPermission({LicenceDesk.ISSUE, LicenceDesk.DECIDE})
    LicenceDetails act(
            @PathVariable String licenceId, @Valid @RequestBody LicenceDeedRequest request, CurrentUser user) {
        return views.details(desk.act(licenceId, request.deed(), request.note(), user), user);
    }
}
