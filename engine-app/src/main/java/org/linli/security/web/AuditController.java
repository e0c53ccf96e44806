package org.linli.security.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.linli.security.AuditEntry;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.ChainChecks;
import org.linli.security.RequiresPermission;
import org.linli.shared.ChainCheck.Report;
import org.linli.shared.Messages;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading the audit log and checking that nobody touched it. */
@RestController
@RequestMapping("/api/audit")
@RequiresPermission("audit:read")
class AuditController {

    record Line(
            Instant at,
            String actor,
            String action,
            @Nullable String object,
            AuditResult result,
            @Nullable String detail) {
        static Line of(AuditEntry entry) {
            return new Line(
                    entry.happenedAt(), entry.actor(), entry.action(), entry.object(), entry.result(), entry.detail());
        }
    }

    record Chains(
            String name,
            boolean intact,
            long chains,
            long rows,
            @Nullable String firstBroken) {
        static Chains of(Report report, Messages messages) {
            var broken = report.firstBroken()
                    .map(place -> messages.text(
                            "security.chain.broken",
                            messages.textOr("security.chain." + report.name(), report.name()),
                            place.chain(),
                            Long.toString(place.seq()),
                            messages.text(
                                    "security.chain.fault." + place.fault().name())))
                    .orElse(null);
            return new Chains(report.name(), report.isIntact(), report.chains(), report.rows(), broken);
        }
    }

    /** {@code lanes} and {@code rows} are sums over all records, which are told apart in {@code records}. */
    record CheckResponse(
            boolean intact, long lanes, long rows, @Nullable String firstBroken, List<Chains> records) {}

    private final AuditLog audit;
    private final ChainChecks checks;
    private final Messages messages;

    AuditController(AuditLog audit, ChainChecks checks, Messages messages) {
        this.audit = audit;
        this.checks = checks;
        this.messages = messages;
    }

    @GetMapping
    Page<Line> list(
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return audit.list(action, actor, new PageRequest(page, size)).map(Line::of);
    }

    @GetMapping("/check")
    CheckResponse check() {
        var records =
                checks.run().stream().map(report -> Chains.of(report, messages)).toList();
        return new CheckResponse(
                records.stream().allMatch(Chains::intact),
                records.stream().mapToLong(Chains::chains).sum(),
                records.stream().mapToLong(Chains::rows).sum(),
                records.stream()
                        .map(Chains::firstBroken)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                records);
    }
}
