package org.linli.residents.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.linli.residents.LinkedHouseholds;
import org.linli.residents.Linking;
import org.linli.residents.web.HouseholdViews.RowView;
import org.linli.residents.web.LinkViews.GridView;
import org.linli.residents.web.LinkViews.HistoryView;
import org.linli.residents.web.LinkViews.MemberView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Texts;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Red grid members and the households linked with them. */
@RestController
class LinkedHouseholdController {
    private final LinkedHouseholds links;
    private final Linking linking;
    private final HouseholdViews households;
    private final LinkViews views;

    LinkedHouseholdController(LinkedHouseholds links, Linking linking, HouseholdViews households, LinkViews views) {
        this.links = links;
        this.linking = linking;
        this.households = households;
        this.views = views;
    }

    /** {@code moves}: households of other members go over to this one. */
    record LinkRequest(
            @NotBlank(message = "{security.field.required}") String grid,
            @NotBlank(message = "{security.field.required}") String member,

            @NotEmpty(message = "{security.field.required}")
            List<@NotBlank(message = "{security.field.required}") String> households,

            @Nullable Boolean moves) {}

    record UnlinkRequest(
            @NotBlank(message = "{security.field.required}") String grid,

            @NotEmpty(message = "{security.field.required}")
            List<@NotBlank(message = "{security.field.required}") String> households,

            @Nullable @Size(max = 200) String note) {}

    /** The grids of one's places with their members, and how many households are linked. */
    @GetMapping("/api/linked-households/grids")
    @RequiresPermission(LinkedHouseholds.READ)
    Page<GridView> grids(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size, CurrentUser user) {
        var found = links.grids(new PageRequest(page, size), user);
        return new Page<>(found.items().stream().map(views::grid).toList(), found.page(), found.size(), found.total());
    }

    /** The households of a member; without {@code member} those that are linked with nobody. */
    @GetMapping("/api/linked-households")
    @RequiresPermission(LinkedHouseholds.READ)
    Page<RowView> list(
            @RequestParam String grid,
            @RequestParam(required = false) @Nullable String member,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var found = links.households(
                grid,
                Texts.isBlank(member) ? null : member,
                Texts.isBlank(q) ? null : q.strip(),
                new PageRequest(page, size),
                user);
        return new Page<>(households.rows(found.items()), found.page(), found.size(), found.total());
    }

    @PostMapping("/api/linked-households")
    @RequiresPermission(Linking.LINK)
    MemberView link(@Valid @RequestBody LinkRequest request, CurrentUser user) {
        var isMoving = Boolean.TRUE.equals(request.moves());
        return LinkViews.member(linking.link(request.grid(), request.member(), request.households(), isMoving, user));
    }

    @PostMapping("/api/linked-households/ends")
    @RequiresPermission(Linking.LINK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(@Valid @RequestBody UnlinkRequest request, CurrentUser user) {
        linking.unlink(
                request.grid(), request.households(), Texts.isBlank(request.note()) ? null : request.note(), user);
    }

    /** Who had the household when. */
    @GetMapping("/api/households/{householdNumber}/links")
    @RequiresPermission("resident:read")
    HistoryView history(@PathVariable String householdNumber, CurrentUser user) {
        return views.history(links.history(householdNumber, user));
    }
}
