package org.linli.residents.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.linli.residents.Amendment;
import org.linli.residents.ArchiveReading;
import org.linli.residents.HouseholdFilter;
import org.linli.residents.HouseholdKind;
import org.linli.residents.Households;
import org.linli.residents.NewHousehold;
import org.linli.residents.Split;
import org.linli.residents.web.HouseholdViews.HistoryResponse;
import org.linli.residents.web.HouseholdViews.ProfileView;
import org.linli.residents.web.HouseholdViews.RowView;
import org.linli.residents.web.ResidentController.MergeRequest;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Households, legal and living ones. */
@RestController
@RequestMapping("/api/households")
@RequiresPermission("resident:read")
class HouseholdController {
    private final Households households;
    private final ArchiveReading reading;
    private final HouseholdViews views;

    HouseholdController(Households households, ArchiveReading reading, HouseholdViews views) {
        this.households = households;
        this.reading = reading;
        this.views = views;
    }

    record HouseholdRequest(
            @NotNull(message = "{security.field.required}") HouseholdKind kind,
            @NotBlank(message = "{security.field.required}") String dwelling,
            @Nullable String category,
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note) {
        NewHousehold household() {
            return new NewHousehold(kind, dwelling, category, from, note);
        }
    }

    /** {@code version} is the one that was shown; {@code isCorrection}: what is recorded was wrong from the beginning. */
    record HouseholdChangeRequest(
            @NotBlank(message = "{security.field.required}") String dwelling,
            @Nullable String category,
            @Nullable Boolean isCorrection,
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note,
            @NotNull(message = "{security.field.required}") Integer version) {
        Amendment amendment() {
            return new Amendment(Boolean.TRUE.equals(isCorrection), from, note, version);
        }
    }

    /** {@code relations}: codes by number of the resident. */
    record RelationsRequest(
            @NotEmpty(message = "{security.field.required}")
            Map<String, @NotBlank(message = "{security.field.required}") String> relations,

            @Nullable Boolean isCorrection,
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note,
            @NotNull(message = "{security.field.required}") Integer version) {
        Amendment amendment() {
            return new Amendment(Boolean.TRUE.equals(isCorrection), from, note, version);
        }
    }

    /** {@code relations} of those who leave, to their new householder; without a dwelling they stay where they are. */
    record SplitRequest(
            @NotEmpty(message = "{security.field.required}")
            Map<String, @NotBlank(message = "{security.field.required}") String> relations,

            @Nullable String dwelling,
            @Nullable String category,
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note,
            @NotNull(message = "{security.field.required}") Integer version) {
        Split split() {
            return new Split(relations, dwelling, category, new Amendment(false, from, note, version));
        }
    }

    @GetMapping
    Page<RowView> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String group,
            @RequestParam(required = false) HouseholdKind kind,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String tag,
            @RequestParam(required = false) Integer peopleFrom,
            @RequestParam(required = false) Integer peopleTo,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var filter = new HouseholdFilter(
                q == null || q.isBlank() ? null : q.strip(), group, kind, category, tag, peopleFrom, peopleTo);
        var found = reading.households(filter, new PageRequest(page, size), user);
        return new Page<>(views.rows(found.items()), found.page(), found.size(), found.total());
    }

    @GetMapping("/{householdNumber}")
    ProfileView read(
            @PathVariable String householdNumber, @RequestParam(required = false) LocalDate on, CurrentUser user) {
        return views.profile(reading.household(householdNumber, on, user));
    }

    @GetMapping("/{householdNumber}/history")
    HistoryResponse history(@PathVariable String householdNumber, CurrentUser user) {
        var today = reading.household(householdNumber, null, user).day();
        return views.history(reading.householdHistory(householdNumber, user), today, user);
    }

    @PostMapping
    @RequiresPermission("resident:write")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NumberView> add(
            @Valid @RequestBody HouseholdRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var number = households.add(request.household(), user, new IdempotentRequest(requestKey, request));
        return created(number);
    }

    @PutMapping("/{householdNumber}")
    @RequiresPermission("resident:write")
    ProfileView change(
            @PathVariable String householdNumber,
            @Valid @RequestBody HouseholdChangeRequest request,
            CurrentUser user) {
        households.change(householdNumber, request.dwelling(), request.category(), request.amendment(), user);
        return read(householdNumber, null, user);
    }

    /** How members are related to the householder. */
    @PutMapping("/{householdNumber}/relations")
    @RequiresPermission("resident:write")
    ProfileView relate(
            @PathVariable String householdNumber, @Valid @RequestBody RelationsRequest request, CurrentUser user) {
        households.relate(householdNumber, request.relations(), request.amendment(), user);
        return read(householdNumber, null, user);
    }

    /** Some members become a household of their own. */
    @PostMapping("/{householdNumber}/splits")
    @RequiresPermission("resident:write")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NumberView> split(
            @PathVariable String householdNumber,
            @Valid @RequestBody SplitRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        return created(
                households.split(householdNumber, request.split(), user, new IdempotentRequest(requestKey, request)));
    }

    /** The other record becomes part of this one. */
    @PostMapping("/{householdNumber}/merges")
    @RequiresPermission("resident:write")
    ProfileView merge(
            @PathVariable String householdNumber,
            @Valid @RequestBody MergeRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        households.merge(
                householdNumber,
                request.duplicate(),
                request.amendment(),
                user,
                new IdempotentRequest(requestKey, request));
        return read(householdNumber, null, user);
    }

    private static ResponseEntity<NumberView> created(String number) {
        return ResponseEntity.created(URI.create("/api/households/" + number)).body(new NumberView(number));
    }
}
