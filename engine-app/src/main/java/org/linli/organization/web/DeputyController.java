package org.linli.organization.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.organization.Deputy;
import org.linli.organization.DeputyCandidate;
import org.linli.organization.DeputyService;
import org.linli.organization.DeputySetter;
import org.linli.organization.NewDeputy;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.security.RoleNames;
import org.linli.shared.Zone;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deputies: everybody sets his own, heads and the administrator those of their people; of others nothing is told. */
@RestController
@RequiresPermission({"case:read", "deputy:manage"})
class DeputyController {
    private static final int LAST_YEAR = 9999; // the last one that databases know

    /**
     * Who shall stand in, and from which day to which.
     *
     * @param unitCode with {@code role} the one post that is meant; left out, all that he holds
     * @param validFrom left out means at once
     * @param validUntil the last day
     */
    record NewDeputyRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String deputyUsername,

            @Nullable @Size(max = 20) String unitCode,
            @Nullable @Size(max = 40) String role,
            @Nullable LocalDate validFrom,
            @NotNull(message = "{security.field.required}") LocalDate validUntil,
            @NotBlank(message = "{security.field.required}") String reason) {

        NewDeputy of(String username) {
            return new NewDeputy(
                    username,
                    deputyUsername,
                    unitCode,
                    role,
                    validFrom == null ? null : start("validFrom", validFrom),
                    start("validUntil", validUntil.plusDays(1)),
                    reason);
        }

        private static Instant start(String field, LocalDate day) {
            if (day.getYear() > LAST_YEAR) {
                throw new InvalidRequestException(field, "organization.period.years");
            }
            return day.atStartOfDay(Zone.OFFICE).toInstant();
        }
    }

    record DeputiesResponse(List<DeputyResponse> items) {}

    record OpenPostResponse(String unitCode, String unitName, String role, String roleName) {}

    /** The newest deputies of a person and his own times as one; and the posts at which somebody may stand in now. */
    record PersonsDeputiesResponse(List<DeputyResponse> items, List<OpenPostResponse> posts) {}

    record CandidateResponse(
            String username, String name, @Nullable String title, String unitName, String roleName) {}

    record CandidatesResponse(List<CandidateResponse> items) {}

    private final DeputyService deputies;
    private final DeputyAdministration administration;
    private final RoleNames roles;
    private final Clock clock;

    DeputyController(DeputyService deputies, DeputyAdministration administration, RoleNames roles, Clock clock) {
        this.deputies = deputies;
        this.administration = administration;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping("/api/staff/{username}/deputies")
    PersonsDeputiesResponse ofPerson(@PathVariable String username, CurrentUser user) {
        var asker = setter(user);
        return new PersonsDeputiesResponse(
                deputies.of(username, asker).stream().map(this::response).toList(),
                deputies.openPosts(username, asker).stream()
                        .map(post -> new OpenPostResponse(
                                post.unitCode(), post.unitName(), post.role(), roles.name(post.role())))
                        .toList());
    }

    @PostMapping("/api/staff/{username}/deputies")
    @ResponseStatus(HttpStatus.CREATED)
    DeputiesResponse appoint(
            @PathVariable String username, @Valid @RequestBody NewDeputyRequest request, CurrentUser user) {
        return new DeputiesResponse(administration.appoint(request.of(username), setter(user)).stream()
                .map(this::response)
                .toList());
    }

    /** Who is near enough to stand in for the person. */
    @GetMapping("/api/staff/{username}/deputy-candidates")
    CandidatesResponse candidates(
            @PathVariable String username, @RequestParam(defaultValue = "") String q, CurrentUser user) {
        return candidates(deputies.candidates(username, q, setter(user)));
    }

    /** Those that run or are to come among my people. */
    @GetMapping("/api/deputies")
    @RequiresPermission("deputy:manage")
    Page<DeputyResponse> within(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size, CurrentUser user) {
        return deputies.within(setter(user), new PageRequest(page, size)).map(this::response);
    }

    /** For whom I may set deputies besides myself. */
    @GetMapping("/api/deputies/people")
    @RequiresPermission("deputy:manage")
    CandidatesResponse people(@RequestParam(defaultValue = "") String q, CurrentUser user) {
        return candidates(deputies.people(q, setter(user)));
    }

    /** Ends it now, before its last day. */
    @DeleteMapping("/api/deputies/{deputyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long deputyId, CurrentUser user) {
        administration.end(deputyId, setter(user));
    }

    private static DeputySetter setter(CurrentUser user) {
        return new DeputySetter(user.staffId(), user.name());
    }

    private DeputyResponse response(Deputy deputy) {
        return DeputyResponse.of(deputy, roles, clock.instant());
    }

    private CandidatesResponse candidates(List<DeputyCandidate> found) {
        return new CandidatesResponse(found.stream()
                .map(one -> new CandidateResponse(
                        one.username(), one.name(), one.title(), one.unitName(), roles.name(one.role())))
                .toList());
    }
}
