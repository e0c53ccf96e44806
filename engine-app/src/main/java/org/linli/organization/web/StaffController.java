package org.linli.organization.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.linli.organization.NewStaff;
import org.linli.organization.PostFilter;
import org.linli.organization.PostService;
import org.linli.organization.StaffChange;
import org.linli.organization.StaffFilter;
import org.linli.organization.StaffMember;
import org.linli.organization.StaffService;
import org.linli.security.Accounts;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.security.RoleNames;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People and their accounts. */
@RestController
@RequestMapping("/api/staff")
@RequiresPermission("account:manage")
class StaffController {

    record NewStaffRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String name,

            @Size(max = 60) String title,
            @Size(max = 30) String phone,

            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String username) {}

    record StaffChangeRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String name,

            @Size(max = 60) String title,
            @Size(max = 30) String phone,
            @NotNull(message = "{security.field.required}") Boolean isActive,
            @NotNull(message = "{security.field.required}") Integer version) {
        StaffChange toChange(CurrentUser user) {
            return new StaffChange(name, title, phone, isActive, version, user.name());
        }
    }

    record DepartureRequest(
            @NotNull(message = "{security.field.required}") Integer version) {}

    /** A person with every post that he ever had, the newest first. */
    record HistoryResponse(StaffResponse staff, List<PostResponse> history) {}

    record InitialPassword(String initialPassword) {}

    record AddedResponse(@JsonUnwrapped StaffResponse staff, String initialPassword) {}

    private final StaffService staff;
    private final StaffAdministration administration;
    private final Accounts accounts;
    private final PostService posts;
    private final RoleNames roles;
    private final Clock clock;

    StaffController(
            StaffService staff,
            StaffAdministration administration,
            Accounts accounts,
            PostService posts,
            RoleNames roles,
            Clock clock) {
        this.staff = staff;
        this.posts = posts;
        this.clock = clock;
        this.administration = administration;
        this.accounts = accounts;
        this.roles = roles;
    }

    @GetMapping
    Page<StaffResponse> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) PostFilter posts,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return staff.list(new StaffFilter(q, unit, role, active, posts), new PageRequest(page, size))
                .map(this::response);
    }

    @GetMapping("/{username}")
    HistoryResponse read(@PathVariable String username) {
        var member = staff.member(username);
        var now = clock.instant();
        return new HistoryResponse(
                response(member),
                posts.history(member).stream()
                        .map(post -> PostResponse.of(post, roles, now))
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AddedResponse> add(@Valid @RequestBody NewStaffRequest request) {
        var person = new NewStaff(request.name(), request.title(), request.phone());
        var added = administration.add(person, request.username());
        return ResponseEntity.created(URI.create("/api/staff/" + request.username()))
                .body(new AddedResponse(response(added.member()), added.initialPassword()));
    }

    @PutMapping("/{username}")
    StaffResponse change(
            @PathVariable String username, @Valid @RequestBody StaffChangeRequest request, CurrentUser user) {
        return response(administration.change(username, request.toChange(user)));
    }

    /** Somebody leaves for good: his account is shut and all his posts end. */
    @PostMapping("/{username}/departure")
    StaffResponse leave(@PathVariable String username, @Valid @RequestBody DepartureRequest request, CurrentUser user) {
        return response(administration.leave(username, request.version(), user.name()));
    }

    @PostMapping("/{username}/password-reset")
    InitialPassword resetPassword(@PathVariable String username) {
        return new InitialPassword(accounts.reset(username));
    }

    private StaffResponse response(StaffMember member) {
        return StaffResponse.of(member, roles, clock.instant());
    }
}
