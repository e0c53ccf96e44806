package org.linli.organization.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.linli.organization.NewStaff;
import org.linli.organization.StaffChange;
import org.linli.organization.StaffMember;
import org.linli.organization.StaffService;
import org.linli.security.Accounts;
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
        StaffChange toChange() {
            return new StaffChange(name, title, phone, isActive, version);
        }
    }

    record InitialPassword(String initialPassword) {}

    record AddedResponse(@JsonUnwrapped StaffResponse staff, String initialPassword) {}

    private final StaffService staff;
    private final StaffAdministration administration;
    private final Accounts accounts;
    private final RoleNames roles;

    StaffController(StaffService staff, StaffAdministration administration, Accounts accounts, RoleNames roles) {
        this.staff = staff;
        this.administration = administration;
        this.accounts = accounts;
        this.roles = roles;
    }

    @GetMapping
    Page<StaffResponse> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return staff.list(q, unit, new PageRequest(page, size)).map(this::response);
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
    StaffResponse change(@PathVariable String username, @Valid @RequestBody StaffChangeRequest request) {
        return response(administration.change(username, request.toChange()));
    }

    @PostMapping("/{username}/password-reset")
    InitialPassword resetPassword(@PathVariable String username) {
        return new InitialPassword(accounts.reset(username));
    }

    private StaffResponse response(StaffMember member) {
        return StaffResponse.of(member, roles);
    }
}
