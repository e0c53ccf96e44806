package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.inbox.Phrase;
import org.linli.inbox.Phrases;
import org.linli.inbox.web.InboxItem.UnitView;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The phrase book (常用语). */
@RestController
@RequestMapping("/api/phrases")
@RequiresPermission({"task:work", "organization:manage"})
class PhraseController {
    private final Phrases phrases;
    private final OrganizationService organization;

    PhraseController(Phrases phrases, OrganizationService organization) {
        this.phrases = phrases;
        this.organization = organization;
    }

    @GetMapping
    PhrasesResponse list(@RequestParam(required = false) CaseKind kind, CurrentUser user) {
        return new PhrasesResponse(phrases.list(kind, user).stream()
                .map(phrase -> view(phrase, user))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PhraseView> add(@Valid @RequestBody NewPhraseRequest request, CurrentUser user) {
        var added = phrases.add(
                request.scope(), unitId(request), request.kind(), request.text().strip(), user);
        return ResponseEntity.created(URI.create("/api/phrases/" + added.publicId()))
                .body(view(added, user));
    }

    @PutMapping("/{phraseId}")
    PhraseView change(@PathVariable String phraseId, @Valid @RequestBody PhraseRequest request, CurrentUser user) {
        return view(phrases.change(phraseId, request.text().strip(), request.version(), user), user);
    }

    @DeleteMapping("/{phraseId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String phraseId, CurrentUser user) {
        phrases.delete(phraseId, user);
    }

    @PostMapping("/{phraseId}/uses")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void use(@PathVariable String phraseId, CurrentUser user) {
        phrases.use(phraseId, user);
    }

    private Long unitId(NewPhraseRequest request) {
        if (request.scope() != Phrase.Scope.UNIT) {
            return null;
        }
        return organization
                .findUnit(Texts.isBlank(request.unitCode()) ? "" : request.unitCode())
                .map(Unit::id)
                .orElseThrow(() -> new InvalidRequestException("unitCode", "phrase.unit"));
    }

    private PhraseView view(Phrase phrase, CurrentUser user) {
        return new PhraseView(
                phrase.publicId(),
                phrase.scope(),
                phrase.unitId() == null ? null : UnitView.of(organization.unit(phrase.unitId())),
                phrase.caseKind(),
                phrase.text(),
                phrases.mayEdit(phrase, user),
                phrase.version());
    }

    /** A phrase to add; {@code unitCode} only where a unit shares it; {@code kind} null: for any matter. */
    record NewPhraseRequest(
            @NotNull Phrase.Scope scope,
            String unitCode,
            @Nullable CaseKind kind,
            @NotBlank @Size(max = 500) String text) {}

    /** New words for a phrase. */
    record PhraseRequest(@NotBlank @Size(max = 500) String text, int version) {}

    /** A phrase as its users see it. */
    record PhraseView(
            String id,
            Phrase.Scope scope,
            @Nullable UnitView unit,
            @Nullable CaseKind kind,
            String text,
            boolean editable,
            int version) {}

    /** What I use most first. */
    record PhrasesResponse(List<PhraseView> items) {}
}
