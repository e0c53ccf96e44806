package org.linli.petitions.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.petitions.OwnPetitions;
import org.linli.petitions.web.PetitionEntries.OwnPetitionRequest;
import org.linli.petitions.web.PetitionEntries.PetitionRatingRequest;
import org.linli.petitions.web.PetitionEntries.PetitionWordsRequest;
import org.linli.petitions.web.PetitionViews.OwnPetitionSheet;
import org.linli.petitions.web.PetitionViews.PetitionReceipt;
import org.linli.petitions.web.PetitionViews.PetitionRowView;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.shared.idempotency.IdempotentRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Petitions of a resident by phone. */
@RestController
@RequestMapping("/api/me/petitions")
@OpenToResidents
class MyPetitionController {
    private final OwnPetitions petitions;
    private final PetitionViews views;
    private final OrganizationService organization;

    MyPetitionController(OwnPetitions petitions, PetitionViews views, OrganizationService organization) {
        this.petitions = petitions;
        this.views = views;
        this.organization = organization;
    }

    record OwnPetitionsView(List<PetitionRowView> items) {}

    record PetitionChoice(String code, String name) {
        static PetitionChoice of(Unit unit) {
            return new PetitionChoice(unit.code(), unit.name());
        }
    }

    /** {@code community} is where he lives, null where that is not known; {@code named} whether he is on record by name. */
    record PetitionChoices(@Nullable PetitionChoice community, boolean named, List<PetitionChoice> units) {}

    @PostMapping
    ResponseEntity<PetitionReceipt> submit(
            @Valid @RequestBody OwnPetitionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentResident me) {
        var received = petitions.submit(request.toWish(), me, new IdempotentRequest(requestKey, request));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new PetitionReceipt(received.caseNumber(), received.queryCode()));
    }

    @GetMapping
    ResponseEntity<OwnPetitionsView> list(CurrentResident me) {
        return mine(new OwnPetitionsView(petitions.list(me).stream()
                .map(row -> views.row(row, Map.of(), true))
                .toList()));
    }

    /** What can be chosen, and what of it is known. */
    @GetMapping("/choices")
    ResponseEntity<PetitionChoices> choices(CurrentResident me) {
        var choices = petitions.choices(me);
        return mine(new PetitionChoices(
                choices.community().map(PetitionChoice::of).orElse(null),
                choices.isNamed(),
                choices.units().stream().map(PetitionChoice::of).toList()));
    }

    @GetMapping("/{number}")
    ResponseEntity<OwnPetitionSheet> read(@PathVariable String number, CurrentResident me) {
        return mine(sheet(number, me));
    }

    @PostMapping("/{number}/supplements")
    ResponseEntity<OwnPetitionSheet> supplement(
            @PathVariable String number, @Valid @RequestBody PetitionWordsRequest request, CurrentResident me) {
        petitions.supplement(number, request.words(), Objects.requireNonNullElse(request.evidenceIds(), List.of()), me);
        return mine(sheet(number, me));
    }

    @PostMapping("/{number}/withdrawal")
    ResponseEntity<OwnPetitionSheet> withdraw(
            @PathVariable String number, @Valid @RequestBody PetitionWordsRequest request, CurrentResident me) {
        petitions.withdraw(number, request.words(), me);
        return mine(sheet(number, me));
    }

    /** Asks for the review, or the re-review, whichever is open. */
    @PostMapping("/{number}/appeal")
    ResponseEntity<OwnPetitionSheet> appeal(
            @PathVariable String number, @Valid @RequestBody PetitionWordsRequest request, CurrentResident me) {
        petitions.appeal(number, request.words(), me);
        return mine(sheet(number, me));
    }

    @PostMapping("/{number}/ratings")
    ResponseEntity<OwnPetitionSheet> rate(
            @PathVariable String number, @Valid @RequestBody PetitionRatingRequest request, CurrentResident me) {
        petitions.rate(number, request.subject(), request.grade(), request.words(), me);
        return mine(sheet(number, me));
    }

    @GetMapping("/{number}/papers/{token}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String token, CurrentResident me) {
        return PetitionController.pdf(number, petitions.paper(number, token, me));
    }

    private OwnPetitionSheet sheet(String number, CurrentResident me) {
        var sheet = petitions.read(number, me);
        var unit = sheet.petition().handlingUnitId();
        return views.own(sheet, unit == null ? null : organization.unit(unit).name());
    }

    private static <T> ResponseEntity<T> mine(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
