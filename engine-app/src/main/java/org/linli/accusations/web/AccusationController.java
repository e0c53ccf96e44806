package org.linli.accusations.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.accusations.AccusationChannel;
import org.linli.accusations.AccusationHandling;
import org.linli.accusations.AccusationReading;
import org.linli.accusations.AccusationResult;
import org.linli.accusations.AccusationState;
import org.linli.accusations.AccusationStep;
import org.linli.accusations.NamedReader;
import org.linli.security.OpenToStaff;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sealed accusations for their named readers; for everybody else there is nothing here. */
@RestController
@RequestMapping("/api/accusations")
@OpenToStaff(withDuePassword = false)
class AccusationController {
    private final AccusationReading reading;
    private final AccusationHandling handling;
    private final AccusationViews views;

    AccusationController(AccusationReading reading, AccusationHandling handling, AccusationViews views) {
        this.reading = reading;
        this.handling = handling;
        this.views = views;
    }

    record AccusationRow(
            String number,
            AccusationState state,
            AccusationChannel channel,
            boolean named,
            String accused,
            Instant receivedAt,
            Instant dueAt,
            boolean overdue,
            @Nullable String handler) {}

    record AccusationReader(String username, String name) {}

    record AccusationHappening(
            AccusationStep kind,
            @Nullable String words,
            @Nullable String by,
            Instant at) {}

    record AccusationFile(String id, String name, String mediaType, Instant sentAt) {}

    /** {@code replyShown}: whether the accuser reads the reply with his code; {@code mine}: whether the reader handles it. */
    record AccusationSheet(
            AccusationRow row,
            List<String> parties,
            String story,
            @Nullable String accuser,
            @Nullable String contact,
            @Nullable String registeredBy,
            @Nullable AccusationResult result,
            @Nullable String reply,
            @Nullable Instant closedAt,
            List<AccusationHappening> steps,
            List<AccusationFile> files,
            List<AccusationReader> handlers,
            boolean mine,
            boolean replyShown,
            int version) {}

    record AssignmentRequest(
            @Nullable @Size(max = 60) String handler,
            @Nullable @Size(max = 20000) String words,
            int version) {}

    record WordsRequest(@Nullable @Size(max = 20000) String words, int version) {}

    record PartyRequest(
            @Nullable @Size(max = 40) String unit,
            @Nullable @Size(max = 60) String person,
            int version) {}

    record ClosingRequest(
            @Nullable AccusationResult result,
            @Nullable @Size(max = 20000) String words,
            @Nullable @Size(max = 20000) String reply,
            int version) {}

    @GetMapping
    Page<AccusationRow> list(
            NamedReader reader,
            @RequestParam(required = false) AccusationState state,
            @RequestParam(required = false) Boolean open,
            @RequestParam(required = false) Boolean overdue,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var filter = new AccusationReading.Filter(state, open, overdue, mine);
        return reading.list(reader, filter, new PageRequest(page, size)).map(views::row);
    }

    @GetMapping("/{accusationNumber}")
    AccusationSheet read(NamedReader reader, @PathVariable String accusationNumber) {
        return views.sheet(reading.read(reader, accusationNumber));
    }

    @GetMapping("/{accusationNumber}/files/{sealedFileId}")
    ResponseEntity<byte[]> file(
            NamedReader reader, @PathVariable String accusationNumber, @PathVariable String sealedFileId) {
        var content = reading.file(reader, accusationNumber, sealedFileId);
        var disposition = ContentDisposition.attachment().filename("file").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content.bytes());
    }

    @PostMapping("/{accusationNumber}/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(
            NamedReader reader, @PathVariable String accusationNumber, @Valid @RequestBody AssignmentRequest request) {
        handling.assign(reader, seen(accusationNumber, request.version()), request.handler(), request.words());
    }

    @PostMapping("/{accusationNumber}/investigation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(NamedReader reader, @PathVariable String accusationNumber, @Valid @RequestBody WordsRequest request) {
        handling.begin(reader, seen(accusationNumber, request.version()), request.words());
    }

    @PostMapping("/{accusationNumber}/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(NamedReader reader, @PathVariable String accusationNumber, @Valid @RequestBody WordsRequest request) {
        handling.note(reader, seen(accusationNumber, request.version()), request.words());
    }

    @PostMapping("/{accusationNumber}/parties")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(NamedReader reader, @PathVariable String accusationNumber, @Valid @RequestBody PartyRequest request) {
        handling.mark(reader, seen(accusationNumber, request.version()), request.unit(), request.person());
    }

    @PostMapping("/{accusationNumber}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(NamedReader reader, @PathVariable String accusationNumber, @Valid @RequestBody ClosingRequest request) {
        handling.close(
                reader, seen(accusationNumber, request.version()), request.result(), request.words(), request.reply());
    }

    private static AccusationHandling.Seen seen(String number, int version) {
        return new AccusationHandling.Seen(number, version);
    }
}
