package org.linli.credit.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.credit.CreditReading;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credit matters for those who work on them. */
@RestController
@RequestMapping("/api/credit-matters")
@RequiresPermission(CreditReading.READ)
class CreditController {
    private final CreditReading reading;
    private final Messages messages;

    CreditController(CreditReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
    }

    /** {@code document} is masked; texts that nobody has written yet are null. */
    record CreditMatterView(
            String name,
            String document,
            String fact,
            String status,
            @Nullable String aboutCase,
            String facts,
            String proposingUnit,
            @Nullable String legalBasis,
            @Nullable Instant servedAt,
            @Nullable String defence,
            @Nullable String severity,
            @Nullable Integer months,
            @Nullable String reasons,
            @Nullable LocalDate listedFrom,
            @Nullable LocalDate listedUntil,
            @Nullable String appeal,
            @Nullable String repair) {}

    @GetMapping("/{number}")
    CreditMatterView read(@PathVariable String number, CurrentUser user) {
        var sheet = reading.read(number, user);
        return new CreditMatterView(
                sheet.name(),
                sheet.document(),
                messages.text("credit.fact." + sheet.fact()),
                messages.text("credit.status." + sheet.status()),
                sheet.aboutCase(),
                sheet.facts(),
                sheet.proposingUnit(),
                sheet.legalBasis(),
                sheet.servedAt(),
                sheet.defence(),
                sheet.severity() == null ? null : messages.text("credit.severity." + sheet.severity()),
                sheet.months(),
                sheet.reasons(),
                sheet.listedFrom(),
                sheet.listedUntil(),
                sheet.appeal(),
                sheet.repair());
    }
}
