package org.linli.sharing.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.casefile.CaseKind;
import org.linli.residents.Confidence;
import org.linli.residents.DocumentKind;
import org.linli.residents.InfoKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.linli.sharing.DataQuery;
import org.linli.sharing.DataQuery.Found;
import org.linli.sharing.DataQuery.Question;
import org.linli.sharing.DataQuery.ShownKind;
import org.linli.sharing.DataQuery.ShownRecord;
import org.linli.sharing.RecordWay;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 一库查询 at the desk: whom is told in the body, never in an address. */
@RestController
@RequiresPermission("shared-data:query")
class QueryController {
    private final DataQuery query;
    private final Messages messages;

    QueryController(DataQuery query, Messages messages) {
        this.query = query;
        this.messages = messages;
    }

    record Choice(String code, String name, Set<CaseKind> caseKinds) {}

    record LookupRequest(
            @NotNull(message = "{security.field.required}") DocumentKind documentKind,
            @NotBlank(message = "{security.field.required}") String documentNumber,
            @NotBlank(message = "{security.field.required}") String purpose,
            @NotBlank(message = "{security.field.required}") String caseNumber) {
        Question question() {
            return new Question(documentKind, documentNumber, purpose, caseNumber.strip());
        }

        @Override
        public String toString() {
            return "LookupRequest";
        }
    }

    record FullRequest(
            @NotBlank(message = "{security.field.required}") String kind) {}

    /** {@code text} null: covered as a whole. */
    record FieldView(String name, String label, @Nullable String text, boolean covered) {}

    record RecordView(
            String reference,
            List<FieldView> fields,
            String owner,
            String source,
            RecordWay way,
            Instant collectedAt,
            Instant receivedAt,
            Confidence confidence,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean valid,
            boolean disputed,
            String ground) {}

    record KindView(
            int number, String code, String name, boolean sensitive, boolean mayUncover, List<RecordView> records) {}

    record EmptyView(int number, String name) {}

    record LookupView(
            String number,
            String document,
            String caseNumber,
            Instant lookedAt,
            Instant openUntil,
            List<KindView> kinds,
            List<EmptyView> empty) {}

    @GetMapping("/api/shared-lookups/purposes")
    List<Choice> purposes() {
        return query.purposes().stream()
                .map(purpose -> new Choice(
                        purpose.code(),
                        Messages.isEnglish() ? purpose.nameEn() : purpose.name(),
                        query.casesOf(purpose.code())))
                .toList();
    }

    /** Looks somebody up for an open case that the user reads. */
    @PostMapping("/api/shared-lookups")
    ResponseEntity<LookupView> find(@Valid @RequestBody LookupRequest request, CurrentUser user) {
        return unkept(view(query.find(request.question(), user)));
    }

    /** One kind in full, for a look-up of the last minutes. */
    @PostMapping("/api/shared-lookups/{lookupNumber}/full")
    ResponseEntity<KindView> uncover(
            @PathVariable String lookupNumber, @Valid @RequestBody FullRequest request, CurrentUser user) {
        return unkept(view(query.uncover(lookupNumber, request.kind(), user)));
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private LookupView view(Found found) {
        return new LookupView(
                found.number(),
                found.document(),
                found.caseNumber(),
                found.lookedAt(),
                found.openUntil(),
                found.kinds().stream().map(this::view).toList(),
                found.empty().stream()
                        .map(kind -> new EmptyView(kind.number(), kind.label()))
                        .toList());
    }

    private KindView view(ShownKind shown) {
        InfoKind kind = shown.kind();
        return new KindView(
                kind.number(),
                kind.code(),
                kind.label(),
                kind.isSensitive(),
                shown.mayUncover(),
                shown.records().stream().map(this::view).toList());
    }

    private RecordView view(ShownRecord row) {
        return new RecordView(
                row.reference(),
                row.fields().stream()
                        .map(field -> new FieldView(field.name(), field.label(), field.text(), field.isCovered()))
                        .toList(),
                row.owner(),
                row.way() == RecordWay.CASE ? messages.text("sharing.source.case") : row.source(),
                row.way(),
                row.collectedAt(),
                row.receivedAt(),
                row.confidence(),
                row.validFrom(),
                row.validUntil(),
                row.isValid(),
                row.isDisputed(),
                row.ground());
    }
}
