package org.linli.organization.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.linli.shared.settings.ReferenceListService;
import org.linli.shared.settings.ReferenceValue;
import org.linli.shared.settings.ReferenceValueChange;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The short lists of choices that an office keeps itself. */
@RestController
@RequestMapping("/api/reference-lists")
@RequiresPermission("reference:manage")
class ReferenceListController {

    record ValueResponse(
            String code,
            String name,
            String nameEn,
            boolean isActive,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {
        static ValueResponse of(ReferenceValue value) {
            return new ValueResponse(
                    value.code(),
                    value.name(),
                    value.nameEn(),
                    value.isActive(),
                    value.version(),
                    value.changedAt(),
                    value.changedBy());
        }
    }

    record ListResponse(String code, String name, List<ValueResponse> values) {}

    record ListsResponse(List<ListResponse> items) {}

    record NewValueRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 100)
            String name,

            @NotBlank(message = "{security.field.required}") @Size(max = 120)
            String nameEn) {}

    /** {@code version} is the one that was shown. */
    record ValueRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 100)
            String name,

            @NotBlank(message = "{security.field.required}") @Size(max = 120)
            String nameEn,

            @NotNull(message = "{security.field.required}") Boolean isActive,
            @NotNull(message = "{security.field.required}") Integer version) {}

    /** Every code of the list, in the order wanted. */
    record OrderRequest(
            @NotEmpty(message = "{security.field.required}") List<@NotNull String> codes) {}

    private final ReferenceListService lists;
    private final OfficeAdministration administration;
    private final Messages messages;

    ReferenceListController(ReferenceListService lists, OfficeAdministration administration, Messages messages) {
        this.lists = lists;
        this.administration = administration;
        this.messages = messages;
    }

    @GetMapping
    ListsResponse list() {
        return new ListsResponse(lists.all().entrySet().stream()
                .map(list -> response(list.getKey(), list.getValue()))
                .toList());
    }

    @PostMapping("/{list}/values")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ValueResponse> add(
            @PathVariable String list, @Valid @RequestBody NewValueRequest request, CurrentUser user) {
        var added = administration.add(
                list, request.name().strip(), request.nameEn().strip(), user.name());
        return ResponseEntity.created(URI.create("/api/reference-lists/%s/values/%s".formatted(list, added.code())))
                .body(ValueResponse.of(added));
    }

    @PutMapping("/{list}/values/{code}")
    ValueResponse change(
            @PathVariable String list,
            @PathVariable String code,
            @Valid @RequestBody ValueRequest request,
            CurrentUser user) {
        var change = new ReferenceValueChange(
                request.name().strip(), request.nameEn().strip(), request.isActive(), request.version(), user.name());
        return ValueResponse.of(administration.change(list, code, change));
    }

    @PutMapping("/{list}/order")
    ListResponse order(@PathVariable String list, @Valid @RequestBody OrderRequest request) {
        return response(list, administration.order(list, request.codes()));
    }

    private ListResponse response(String code, List<ReferenceValue> values) {
        return new ListResponse(
                code,
                messages.textOr("reference.list." + code, code),
                values.stream().map(ValueResponse::of).toList());
    }
}
