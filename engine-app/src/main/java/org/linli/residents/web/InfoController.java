package org.linli.residents.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.linli.residents.Confidence;
import org.linli.residents.Infos;
import org.linli.residents.NewInfo;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is known of people under the 44 kinds of information. */
@RestController
@RequestMapping("/api/residents/{residentNumber}/infos")
@RequiresPermission({"resident:write", "resident-info:write"})
class InfoController {
    private final Infos infos;

    InfoController(Infos infos) {
        this.infos = infos;
    }

    /** {@code replaces}: the piece of the same kind that ends with it. */
    record InfoRequest(
            @NotBlank(message = "{security.field.required}") String kind,
            @NotEmpty(message = "{security.field.required}") Map<String, String> content,
            @NotBlank(message = "{security.field.required}") String source,
            @NotNull(message = "{security.field.required}") Confidence confidence,
            @Nullable LocalDate collectedAt,
            @Nullable LocalDate consentedAt,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Long replaces) {
        NewInfo info() {
            return new NewInfo(
                    kind, content, source, confidence, collectedAt, consentedAt, validFrom, validTo, replaces);
        }
    }

    record InfoIdView(long id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InfoIdView> add(
            @PathVariable String residentNumber,
            @Valid @RequestBody InfoRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var id = infos.add(residentNumber, request.info(), user, new IdempotentRequest(requestKey, request));
        return ResponseEntity.created(URI.create("/api/residents/" + residentNumber))
                .body(new InfoIdView(id));
    }

    /** It holds no more since {@code until}, or today; it stays in the record. */
    @DeleteMapping("/{infoId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            @PathVariable String residentNumber,
            @PathVariable long infoId,
            @RequestParam(required = false) LocalDate until,
            CurrentUser user) {
        infos.end(residentNumber, infoId, until, user);
    }
}
