package org.linli.petitions.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.linli.casefile.Complaints;
import org.linli.petitions.PetitionDossier;
import org.linli.petitions.PetitionIntake;
import org.linli.petitions.PetitionReading;
import org.linli.petitions.SimilarPetitions;
import org.linli.petitions.web.PetitionEntries.PetitionRequest;
import org.linli.petitions.web.PetitionEntries.PetitionSearch;
import org.linli.petitions.web.PetitionEntries.SimilarRequest;
import org.linli.petitions.web.PetitionViews.PetitionReceipt;
import org.linli.petitions.web.PetitionViews.PetitionRowView;
import org.linli.petitions.web.PetitionViews.PetitionSheet;
import org.linli.petitions.web.PetitionViews.SimilarPetition;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Petitions at the desk: registered, compared with earlier ones, listed and read. */
@RestController
@RequestMapping("/api/petitions")
@RequiresPermission(PetitionReading.READ)
class PetitionController {
    private static final int USUAL_SIZE = 20;

    private final PetitionIntake intake;
    private final PetitionReading reading;
    private final SimilarPetitions similar;
    private final PetitionDossier dossier;
    private final Complaints complaints;
    private final PetitionViews views;

    PetitionController(
            PetitionIntake intake,
            PetitionReading reading,
            SimilarPetitions similar,
            PetitionDossier dossier,
            Complaints complaints,
            PetitionViews views) {
        this.intake = intake;
        this.reading = reading;
        this.similar = similar;
        this.dossier = dossier;
        this.complaints = complaints;
        this.views = views;
    }

    record SimilarPetitionsView(List<SimilarPetition> items) {}

    record ComplainablePeople(List<Complaints.Person> items) {}

    @PostMapping
    @RequiresPermission(PetitionIntake.REGISTER)
    ResponseEntity<PetitionReceipt> register(
            @Valid @RequestBody PetitionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var received = intake.register(request.toPetition(), user, new IdempotentRequest(requestKey, request));
        return ResponseEntity.created(URI.create("/api/petitions/" + received.caseNumber()))
                .body(new PetitionReceipt(received.caseNumber(), received.queryCode()));
    }

    /** What may be the same again; a person's number is no part of an address. */
    @PostMapping("/similar")
    @RequiresPermission(PetitionIntake.REGISTER)
    SimilarPetitionsView similar(@Valid @RequestBody SimilarRequest request, CurrentUser user) {
        return new SimilarPetitionsView(similar.find(request.toKnown(), user).stream()
                .map(views::similar)
                .toList());
    }

    /** Staff of whom a petition may complain: people of a unit, or of all, by a part of the name. */
    @GetMapping("/complainable")
    @RequiresPermission(PetitionIntake.REGISTER)
    ComplainablePeople complainable(
            @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String q) {
        return new ComplainablePeople(complaints.people(unit, q));
    }

    @PostMapping("/search")
    Page<PetitionRowView> search(@Valid @RequestBody PetitionSearch search, CurrentUser user) {
        var page = new PageRequest(
                Objects.requireNonNullElse(search.page(), 0), Objects.requireNonNullElse(search.size(), USUAL_SIZE));
        return views.rows(reading.list(search.toFilter(), page, user));
    }

    /** 卷宗: everything as one file. */
    @GetMapping("/{number}/dossier")
    ResponseEntity<byte[]> dossier(@PathVariable String number, CurrentUser user) {
        return pdf(number, dossier.print(number, user));
    }

    /** 信访事项登记表. */
    @GetMapping("/{number}/registration")
    ResponseEntity<byte[]> registration(@PathVariable String number, CurrentUser user) {
        return pdf(number, dossier.registration(number, user));
    }

    @GetMapping("/{number}")
    PetitionSheet read(@PathVariable String number, CurrentUser user) {
        return views.sheet(reading.read(number, user));
    }

    @GetMapping("/{number}/papers/{token}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String token, CurrentUser user) {
        return pdf(number, reading.paper(number, token, user));
    }

    static ResponseEntity<byte[]> pdf(String number, byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(number))
                .cacheControl(CacheControl.noStore())
                .body(file);
    }
}
