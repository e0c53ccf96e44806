package org.linli.residents.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.residents.Amendment;
import org.linli.residents.ArchiveReading;
import org.linli.residents.DocumentKind;
import org.linli.residents.HealthGround;
import org.linli.residents.NewMembership;
import org.linli.residents.PersonForm;
import org.linli.residents.ResidentFilter;
import org.linli.residents.Residents;
import org.linli.residents.Revealing;
import org.linli.residents.Revealing.Part;
import org.linli.residents.web.ResidentViews.ProfileView;
import org.linli.residents.web.ResidentViews.RowView;
import org.linli.residents.web.ResidentViews.StateView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Texts;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.springframework.http.CacheControl;
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

/** People. What a search is made by travels in its body and not in its address. */
@RestController
@RequestMapping("/api/residents")
@RequiresPermission("resident:read")
class ResidentController {
    private final Residents residents;
    private final ArchiveReading reading;
    private final Revealing revealing;
    private final ResidentViews views;
    private final PersonSearches searches;

    ResidentController(
            Residents residents,
            ArchiveReading reading,
            Revealing revealing,
            ResidentViews views,
            PersonSearches searches) {
        this.residents = residents;
        this.reading = reading;
        this.revealing = revealing;
        this.views = views;
        this.searches = searches;
    }

    /** What somebody is looked for by; all but the page may be left out. */
    record SearchRequest(
            @Nullable @Size(max = 60) String name,
            @Nullable @Size(max = 40) String documentNumber,
            @Nullable @Size(max = 30) String phone,
            @Nullable String group,
            @Nullable String sex,
            @Nullable @Min(0) @Max(150) Integer ageFrom,
            @Nullable @Min(0) @Max(150) Integer ageTo,
            @Nullable String category,
            @Nullable String tag,
            @Nullable String education,
            @Nullable String politicalStatus,
            @Nullable String health,
            @Nullable @Size(max = 100) String craft,
            @Nullable String workAway,
            @Nullable Integer page,
            @Nullable Integer size) {
        ResidentFilter filter() {
            return new ResidentFilter(
                    given(name),
                    given(documentNumber),
                    given(phone),
                    given(group),
                    given(sex),
                    ageFrom,
                    ageTo,
                    given(category),
                    given(tag),
                    given(education),
                    given(politicalStatus),
                    given(health),
                    given(craft),
                    given(workAway));
        }

        PageRequest paging() {
            return new PageRequest(page == null ? 0 : page, size == null ? 20 : size);
        }

        private static String given(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** What is written down of a person; see the lists of codes. */
    record PersonRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String name,

            @Nullable DocumentKind documentKind,
            @Nullable @Size(max = 40) String documentNumber,
            @Nullable @Size(max = 30) String phone,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable String nation,
            @Nullable String education,
            @Nullable String politicalStatus,
            @Nullable String marriage,
            @Nullable String health,
            @Nullable @Size(max = 100) String craft,
            @Nullable String workAway,
            @Nullable @Size(max = 100) String workPlace,
            @Nullable @Valid HealthGroundRequest healthGround) {
        PersonForm form() {
            return new PersonForm(
                    name,
                    documentKind,
                    documentNumber,
                    phone,
                    sex,
                    birthDate,
                    nation,
                    education,
                    politicalStatus,
                    marriage,
                    health,
                    craft,
                    workAway,
                    workPlace,
                    healthGround == null ? null : healthGround.ground());
        }
    }

    /** On what ground health information that is new is recorded: who agreed when and on what paper, or which law asks for it. */
    record HealthGroundRequest(
            @Nullable HealthGround.Kind kind,
            @Nullable @Size(max = 60) String giver,
            @Nullable LocalDate givenOn,
            @Nullable @Size(max = 100) String paper) {
        HealthGround ground() {
            var isConsent = kind != HealthGround.Kind.DUTY;
            return new HealthGround(
                    kind,
                    kind == HealthGround.Kind.GUARDIAN ? PersonalText.of(giver).orElse(null) : null,
                    isConsent ? givenOn : null,
                    Texts.isBlank(paper) ? null : paper.strip());
        }

        @Override
        public String toString() {
            return "HealthGroundRequest";
        }
    }

    record NewResidentRequest(
            @Valid @NotNull(message = "{security.field.required}")
            PersonRequest person,

            @NotBlank(message = "{security.field.required}") String household,
            @NotBlank(message = "{security.field.required}") String relation,
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note) {}

    /** {@code version} is the one that was shown; {@code isCorrection}: what is recorded was wrong from the beginning. */
    record ResidentChangeRequest(
            @Valid @NotNull(message = "{security.field.required}")
            PersonRequest person,

            @Nullable Boolean isCorrection,
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note,
            @NotNull(message = "{security.field.required}") Integer version) {
        Amendment amendment() {
            return new Amendment(Boolean.TRUE.equals(isCorrection), from, note, version);
        }
    }

    record MoveRequest(
            @NotBlank(message = "{security.field.required}") String household,
            @NotBlank(message = "{security.field.required}") String relation,
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note,
            @NotNull(message = "{security.field.required}") Integer version) {}

    record MergeRequest(
            @NotBlank(message = "{security.field.required}") String duplicate,
            @Nullable @Size(max = 200) String note,
            @NotNull(message = "{security.field.required}") Integer version) {
        Amendment amendment() {
            return new Amendment(false, null, note, version);
        }
    }

    record RevealRequest(
            @NotEmpty(message = "{security.field.required}")
            Set<@NotNull(message = "{security.field.required}") Part> parts,

            @NotBlank(message = "{security.field.required}") String purpose) {}

    /** What was asked for; {@code infos} by id. */
    record RevealedView(
            @Nullable String documentNumber, @Nullable String phone, Map<Long, Map<String, String>> infos) {}

    record HistoryResponse(List<StateView> items) {}

    @PostMapping("/search")
    @RequiresPermission({"resident:read", "resident-info:read"})
    Page<RowView> search(@Valid @RequestBody SearchRequest request, CurrentUser user) {
        var filter = request.filter();
        searches.check(filter, user);
        var found = reading.residents(filter, request.paging(), user);
        return new Page<>(views.rows(found.items(), user), found.page(), found.size(), found.total());
    }

    @GetMapping("/{residentNumber}")
    @RequiresPermission({"resident:read", "resident-info:read"})
    ProfileView read(
            @PathVariable String residentNumber, @RequestParam(required = false) LocalDate on, CurrentUser user) {
        return views.profile(reading.resident(residentNumber, on, user), user);
    }

    /** Every state, the latest first. */
    @GetMapping("/{residentNumber}/history")
    HistoryResponse history(@PathVariable String residentNumber, CurrentUser user) {
        return new HistoryResponse(views.states(reading.residentHistory(residentNumber, user), user));
    }

    @PostMapping
    @RequiresPermission("resident:write")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NumberView> add(
            @Valid @RequestBody NewResidentRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var membership = new NewMembership(request.household(), request.relation(), request.from(), request.note());
        var number =
                residents.add(request.person().form(), membership, user, new IdempotentRequest(requestKey, request));
        return ResponseEntity.created(URI.create("/api/residents/" + number)).body(new NumberView(number));
    }

    @PutMapping("/{residentNumber}")
    @RequiresPermission("resident:write")
    ProfileView change(
            @PathVariable String residentNumber, @Valid @RequestBody ResidentChangeRequest request, CurrentUser user) {
        residents.change(residentNumber, request.person().form(), request.amendment(), user);
        return read(residentNumber, null, user);
    }

    @PostMapping("/{residentNumber}/moves")
    @RequiresPermission("resident:write")
    ProfileView move(
            @PathVariable String residentNumber,
            @Valid @RequestBody MoveRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var membership = new NewMembership(request.household(), request.relation(), request.from(), request.note());
        residents.move(residentNumber, membership, request.version(), user, new IdempotentRequest(requestKey, request));
        return read(residentNumber, null, user);
    }

    /** The other record becomes part of this one. */
    @PostMapping("/{residentNumber}/merges")
    @RequiresPermission("resident:write")
    ProfileView merge(
            @PathVariable String residentNumber,
            @Valid @RequestBody MergeRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        residents.merge(
                residentNumber,
                request.duplicate(),
                request.amendment(),
                user,
                new IdempotentRequest(requestKey, request));
        return read(residentNumber, null, user);
    }

    /** Shows parts unmasked; leaves a line in the audit log. */
    @PostMapping("/{residentNumber}/reveal")
    @RequiresPermission({"resident:reveal", "resident-info:read"})
    ResponseEntity<RevealedView> reveal(
            @PathVariable String residentNumber, @Valid @RequestBody RevealRequest request, CurrentUser user) {
        var revealed = revealing.reveal(residentNumber, request.parts(), request.purpose(), user);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new RevealedView(revealed.documentNumber(), revealed.phone(), revealed.infos()));
    }
}
