package org.linli.sharing.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.linli.security.ClientAddress;
import org.linli.security.OpenToAll;
import org.linli.shared.problem.ProblemType;
import org.linli.shared.problem.Problems;
import org.linli.sharing.RawRecord;
import org.linli.sharing.RecordPush;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where departments' systems push records: public, since they have no session; nothing works without their key. */
@RestController
class PushController {
    private static final String BEARER = "Bearer ";

    private final RecordPush pushing;
    private final ClientAddress addresses;
    private final Problems problems;

    PushController(RecordPush pushing, ClientAddress addresses, Problems problems) {
        this.pushing = pushing;
        this.addresses = addresses;
        this.problems = problems;
    }

    /** Texts as the upload template has them; what is wrong with them is told for each record. */
    record PushedRecord(
            @Nullable String kind,
            @Nullable String documentKind,
            @Nullable String documentNumber,
            @Nullable String key,
            @Nullable String source,
            @Nullable String collectedAt,
            @Nullable String confidence,
            @Nullable String validFrom,
            @Nullable String validUntil,
            @Nullable String ground,
            @Nullable String consentedAt,
            @Nullable Map<String, String> fields) {
        RawRecord raw() {
            return new RawRecord(
                    kind,
                    documentKind,
                    documentNumber,
                    key,
                    source,
                    collectedAt,
                    confidence,
                    validFrom,
                    validUntil,
                    ground,
                    consentedAt,
                    fields == null ? Map.of() : fields);
        }
    }

    record PushRequest(
            @NotNull(message = "{security.field.required}") List<@Valid @NotNull PushedRecord> records) {}

    /** {@code index}: which of the records, counted from 0. */
    record RefusedView(int index, ProblemDetail problem) {}

    record PushView(int added, int replaced, int unchanged, int outdated, List<RefusedView> refused) {}

    /** Keeps the right ones of the records and says what is wrong with the others; the same again changes nothing. */
    @PostMapping("/api/shared-records")
    @OpenToAll
    PushView push(
            @Valid @RequestBody PushRequest request,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest http) {
        var text = authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : null;
        var key = pushing.open(text, addresses.keyedHash(http));
        var outcome = pushing.push(
                key, request.records().stream().map(PushedRecord::raw).toList());
        return new PushView(
                outcome.added(),
                outcome.replaced(),
                outcome.unchanged(),
                outcome.outdated(),
                outcome.refused().stream()
                        .map(refused -> new RefusedView(
                                refused.index(), problems.of(ProblemType.INVALID_REQUEST, refused.problems())))
                        .toList());
    }
}
