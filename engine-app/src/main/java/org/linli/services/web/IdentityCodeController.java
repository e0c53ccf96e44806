package org.linli.services.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.linli.residents.DocumentKind;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUser;
import org.linli.security.OpenToResidents;
import org.linli.security.RequiresPermission;
import org.linli.services.ApplicationIntake;
import org.linli.services.IdentityCodes;
import org.linli.services.IdentityCodes.ShownCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who somebody is, shown on his phone and read at a window. */
@RestController
class IdentityCodeController {
    private final IdentityCodes codes;

    IdentityCodeController(IdentityCodes codes) {
        this.codes = codes;
    }

    record CodeRequest(
            @NotBlank(message = "{service.required}") @Size(max = 20, message = "{service.tooLong}")
            String code) {
        @Override
        public String toString() {
            return "CodeRequest";
        }
    }

    record IdentityView(
            String name,
            DocumentKind documentKind,
            @Nullable String documentNumber,
            @Nullable String phone,
            @Nullable String address) {
        @Override
        public String toString() {
            return "IdentityView";
        }
    }

    /** A new code; one that was shown before holds until its minutes are over. */
    @PostMapping("/api/me/identity-codes")
    @OpenToResidents
    ResponseEntity<ShownCode> show(CurrentResident me) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(codes.show(me));
    }

    @PostMapping("/api/service-applications/identity")
    @RequiresPermission(ApplicationIntake.APPLY)
    ResponseEntity<IdentityView> read(@Valid @RequestBody CodeRequest request, CurrentUser user) {
        var person = codes.read(request.code(), user);
        var details = person.details();
        var view = new IdentityView(
                details.name().value(),
                details.documentKind(),
                details.documentNumber() == null
                        ? null
                        : details.documentNumber().value(),
                details.phone() == null ? null : details.phone().value(),
                codes.address(person));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }
}
