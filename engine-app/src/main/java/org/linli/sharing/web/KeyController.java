package org.linli.sharing.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.sharing.PushKeys;
import org.linli.sharing.RecordOwners;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The keys with which systems of a department push records. */
@RestController
@RequestMapping("/api/shared-keys")
@RequiresPermission("shared-data:keys")
class KeyController {
    private final PushKeys keys;
    private final RecordOwners owners;

    KeyController(PushKeys keys, RecordOwners owners) {
        this.keys = keys;
        this.owners = owners;
    }

    record KeyView(
            String number,
            String owner,
            String name,
            Instant madeAt,
            String madeBy,
            @Nullable Instant usedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnBy) {}

    record KeyRequest(
            @NotBlank(message = "{security.field.required}") String owner,

            @NotBlank(message = "{security.field.required}") @Size(max = 60, message = "{sharing.tooLong}")
            String name) {}

    /** {@code key} is told this once. */
    record MadeView(String number, String key) {}

    @GetMapping
    List<KeyView> list(CurrentUser user) {
        return keys.list(user).stream()
                .map(key -> new KeyView(
                        key.number(),
                        owners.name(key.ownerCode()),
                        key.name(),
                        key.madeAt(),
                        key.madeBy(),
                        key.usedAt(),
                        key.withdrawnAt(),
                        key.withdrawnBy()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadeView make(@Valid @RequestBody KeyRequest request, CurrentUser user) {
        var made = keys.make(request.owner(), request.name().strip(), user);
        return new MadeView(made.number(), made.key());
    }

    @DeleteMapping("/{sharedKeyNumber}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String sharedKeyNumber, CurrentUser user) {
        keys.withdraw(sharedKeyNumber, user);
    }
}
