package org.linli.petitions.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.linli.petitions.PetitionCare;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The log of care and guidance after a petition has ended. */
@RestController
@RequestMapping("/api/petitions/{number}/care")
@RequiresPermission(PetitionCare.CARE)
class PetitionCareController {
    private final PetitionCare care;

    PetitionCareController(PetitionCare care) {
        this.care = care;
    }

    record CareView(
            LocalDate doneOn, String words, @Nullable String doneBy) {}

    /** {@code open}: whether something can be added. */
    record CareLog(List<CareView> items, boolean open) {}

    record CareRequest(
            @NotNull(message = "{form.required}") LocalDate doneOn,

            @NotBlank(message = "{form.required}") @Size(max = 2000, message = "{form.tooLong}")
            String words) {
        @Override
        public String toString() {
            return "CareRequest";
        }
    }

    @GetMapping
    CareLog list(@PathVariable String number, CurrentUser user) {
        var log = care.list(number, user);
        return new CareLog(
                log.entries().stream()
                        .map(one -> new CareView(
                                one.doneOn(), one.words().value(), log.names().get(one.doneById())))
                        .toList(),
                log.isOpen());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CareLog record(@PathVariable String number, @Valid @RequestBody CareRequest request, CurrentUser user) {
        care.record(number, request.doneOn(), request.words(), user);
        return list(number, user);
    }
}
