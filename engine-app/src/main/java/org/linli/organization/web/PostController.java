package org.linli.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.organization.PostPeriod;
import org.linli.organization.PostService;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.security.RoleNames;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who holds which role where, in days of the office. */
@RestController
@RequiresPermission("account:manage")
class PostController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999; // the last one that databases know

    /** {@code validFrom} left out means now; {@code validUntil} is the last day, left out means open. */
    record NewPostRequest(
            @NotBlank(message = "{security.field.required}") String unitCode,
            @NotBlank(message = "{security.field.required}") String role,
            LocalDate validFrom,
            LocalDate validUntil) {
        Instant from() {
            return validFrom == null ? null : startOf(checked("validFrom", validFrom));
        }

        Instant until() {
            return endOf(validUntil);
        }

        private static Instant endOf(LocalDate lastDay) {
            return lastDay == null
                    ? null
                    : startOf(checked("validUntil", lastDay).plusDays(1));
        }

        private static LocalDate checked(String field, LocalDate day) {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new InvalidRequestException(field, "organization.period.years");
            }
            return day;
        }

        private static Instant startOf(LocalDate day) {
            return day.atStartOfDay(Zone.OFFICE).toInstant();
        }
    }

    /** {@code validUntil} is the last day, left out means open; {@code version} is the one that was shown. */
    record PeriodRequest(
            LocalDate validUntil,
            @NotNull(message = "{security.field.required}") Integer version) {
        PostPeriod period(CurrentUser user) {
            return new PostPeriod(NewPostRequest.endOf(validUntil), version, user.name());
        }
    }

    record RoleResponse(String code, String name, UnitKind unitKind) {}

    record RolesResponse(List<RoleResponse> items) {}

    private final PostService posts;
    private final StaffAdministration administration;
    private final RoleNames roles;
    private final Clock clock;

    PostController(PostService posts, StaffAdministration administration, RoleNames roles, Clock clock) {
        this.posts = posts;
        this.administration = administration;
        this.roles = roles;
        this.clock = clock;
    }

    @PostMapping("/api/staff/{username}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PostResponse> add(@PathVariable String username, @Valid @RequestBody NewPostRequest request) {
        var post =
                administration.addPost(username, request.unitCode(), request.role(), request.from(), request.until());
        return ResponseEntity.created(URI.create("/api/staff/%s/posts/%d".formatted(username, post.id())))
                .body(PostResponse.of(post, roles, clock.instant()));
    }

    @DeleteMapping("/api/staff/{username}/posts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String username, @PathVariable long id, CurrentUser user) {
        administration.endPost(username, id, user.name());
    }

    /** Lets a post last longer or shorter, such as that of a deputy. */
    @PutMapping("/api/staff/{username}/posts/{id}")
    PostResponse change(
            @PathVariable String username,
            @PathVariable long id,
            @Valid @RequestBody PeriodRequest request,
            CurrentUser user) {
        return PostResponse.of(administration.changeEnd(username, id, request.period(user)), roles, clock.instant());
    }

    @GetMapping("/api/roles")
    @RequiresPermission({"account:manage", "organization:read"})
    RolesResponse roles() {
        return new RolesResponse(posts.roles().stream()
                .map(role -> new RoleResponse(role.code(), roles.name(role.code()), role.unitKind()))
                .toList());
    }
}
