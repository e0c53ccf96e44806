package org.linli.residents.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.residents.Amendment;
import org.linli.residents.ArchiveReading;
import org.linli.residents.ArchiveTag;
import org.linli.residents.Dwelling;
import org.linli.residents.DwellingDetails;
import org.linli.residents.Dwellings;
import org.linli.residents.Subject;
import org.linli.residents.web.ArchiveViews.DwellingView;
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

/** Dwellings, empty ones too. */
@RestController
@RequestMapping("/api/dwellings")
@RequiresPermission("resident:read")
class DwellingController {
    private final Dwellings dwellings;
    private final ArchiveReading reading;
    private final ArchiveViews views;

    DwellingController(Dwellings dwellings, ArchiveReading reading, ArchiveViews views) {
        this.dwellings = dwellings;
        this.reading = reading;
        this.views = views;
    }

    record DwellingRequest(
            @NotBlank(message = "{security.field.required}") String gridCode,
            @Nullable String groupCode,
            @NotBlank(message = "{security.field.required}") String kind,

            @NotBlank(message = "{security.field.required}") @Size(max = 200)
            String address,

            @Nullable @Size(max = 40) String building,
            @Nullable @Size(max = 20) String entrance,
            @Nullable @Size(max = 20) String room) {
        DwellingDetails details() {
            return new DwellingDetails(gridCode, groupCode, kind, address.strip(), building, entrance, room);
        }
    }

    /** {@code version} is the one that was shown; {@code isCorrection}: what is recorded was wrong from the beginning. */
    record DwellingChangeRequest(
            @Valid @NotNull(message = "{security.field.required}")
            DwellingRequest dwelling,

            @Nullable Boolean isCorrection,
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note,
            @NotNull(message = "{security.field.required}") Integer version) {
        Amendment amendment() {
            return new Amendment(Boolean.TRUE.equals(isCorrection), from, note, version);
        }
    }

    @GetMapping
    Page<DwellingView> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String group,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String tag,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var found = dwellings.list(
                q == null || q.isBlank() ? null : q.strip(), group, kind, tag, new PageRequest(page, size), user);
        return new Page<>(views(found.items()), found.page(), found.size(), found.total());
    }

    @GetMapping("/{dwellingNumber}")
    DwellingView read(@PathVariable String dwellingNumber, CurrentUser user) {
        return views(List.of(dwellings.find(dwellingNumber, user))).get(0);
    }

    @PostMapping
    @RequiresPermission("resident:write")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NumberView> add(
            @Valid @RequestBody DwellingRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var number = dwellings.add(request.details(), user, new IdempotentRequest(requestKey, request));
        return ResponseEntity.created(URI.create("/api/dwellings/" + number)).body(new NumberView(number));
    }

    @PutMapping("/{dwellingNumber}")
    @RequiresPermission("resident:write")
    DwellingView change(
            @PathVariable String dwellingNumber, @Valid @RequestBody DwellingChangeRequest request, CurrentUser user) {
        var changed = dwellings.change(dwellingNumber, request.dwelling().details(), request.amendment(), user);
        return views(List.of(changed)).get(0);
    }

    private List<DwellingView> views(List<Dwelling> rows) {
        var tags = reading
                .tagsOf(Subject.DWELLING, rows.stream().map(Dwelling::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ArchiveTag::subjectId));
        var groups = views.groups(rows.stream().map(Dwelling::groupId).toList());
        return rows.stream()
                .map(row -> views.dwelling(row, groups.get(row.groupId()), tags.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
