package org.linli.events.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.linli.events.CategoryCorrections;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Retries;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files an event under another category. */
@RestController
@RequestMapping("/api/cases/{number}/category")
@RequiresPermission("case:recategorize")
class CategoryCorrectionController {
    private final CategoryCorrections corrections;
    private final Retries retries;

    CategoryCorrectionController(CategoryCorrections corrections, Retries retries) {
        this.corrections = corrections;
        this.retries = retries;
    }

    /** Whether the person may correct the category now; {@code version} belongs into the request that does. */
    record CorrectionView(boolean correctable, int version) {}

    /** @param version as it was read: whoever is slower hears who corrected it meanwhile */
    record CorrectionRequest(
            String categoryCode, String reason, @NotNull Integer version) {}

    @GetMapping
    CorrectionView possible(@PathVariable String number, CurrentUser user) {
        var version = corrections.possibleFor(number, user);
        return new CorrectionView(version.isPresent(), version.orElse(0));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String number, @Valid @RequestBody CorrectionRequest request, CurrentUser user) {
        retries.whenARaceIsLost(() -> {
            corrections.correct(number, request.categoryCode(), request.reason(), request.version(), user);
            return null;
        });
    }
}
