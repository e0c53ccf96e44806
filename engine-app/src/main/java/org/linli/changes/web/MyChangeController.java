package org.linli.changes.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.changes.NewChange;
import org.linli.changes.OwnChange;
import org.linli.changes.OwnChanges;
import org.linli.changes.web.ChangeRequests.ChangeFactsRequest;
import org.linli.residents.CodeList;
import org.linli.residents.HouseholdKind;
import org.linli.residents.OwnHousehold;
import org.linli.residents.PopulationChangeKind;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.shared.Messages;
import org.linli.shared.idempotency.IdempotentRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes that a resident reports of his own household, and how far they have come. */
@RestController
@RequestMapping("/api/me/changes")
@OpenToResidents
class MyChangeController {
    private static final String REQUIRED = "{security.field.required}";

    private final OwnChanges changes;
    private final Messages messages;

    MyChangeController(OwnChanges changes, Messages messages) {
        this.changes = changes;
        this.messages = messages;
    }

    /** {@code stateText} says in everyday words how far it is; the code opens the whole course of it. */
    record MyChangeView(
            String number,
            String queryCode,
            PopulationChangeKind kind,
            String kindName,
            LocalDate on,
            String stateText,
            Instant openedAt,
            boolean isOpen) {}

    record MyChangesResponse(List<MyChangeView> items) {}

    record MyMemberChoice(String number, String name, String relation, boolean isSelf) {}

    record MyHouseholdChoice(String number, HouseholdKind kind, String address, List<MyMemberChoice> members) {}

    record MyCodeChoice(String code, String name) {}

    record MyChangeChoices(
            List<PopulationChangeKind> kinds,
            List<MyHouseholdChoice> households,
            List<MyCodeChoice> relations,
            Map<PopulationChangeKind, List<String>> usualRelations,
            List<MyCodeChoice> sexes,
            List<MyCodeChoice> workAway) {}

    record MyChangeRequest(
            @NotNull(message = REQUIRED) PopulationChangeKind kind,
            @NotBlank(message = REQUIRED) String household,
            @Nullable String resident,
            @NotNull(message = REQUIRED) LocalDate on,
            @Nullable @Valid ChangeFactsRequest facts,
            @Nullable @Size(max = 300) String note,
            @Nullable List<String> evidenceIds) {
        NewChange change() {
            return new NewChange(
                    kind, household, resident, null, on, ChangeFactsRequest.facts(facts), note, evidenceIds);
        }
    }

    record MyChangeNumber(String number) {}

    @GetMapping
    ResponseEntity<MyChangesResponse> list(CurrentResident me) {
        var items = changes.list(me).stream().map(this::view).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new MyChangesResponse(items));
    }

    @GetMapping("/choices")
    ResponseEntity<MyChangeChoices> choices(CurrentResident me) {
        var choosing = changes.choosing(me);
        var body = new MyChangeChoices(
                OwnChanges.KINDS.stream().sorted().toList(),
                choosing.households().stream()
                        .map(MyChangeController::household)
                        .toList(),
                codes(choosing, CodeList.RELATION),
                choosing.usualRelations(),
                codes(choosing, CodeList.SEX),
                codes(choosing, CodeList.WORK_AWAY));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @PostMapping
    ResponseEntity<MyChangeNumber> report(
            @Valid @RequestBody MyChangeRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentResident me) {
        var number = changes.report(request.change(), me, new IdempotentRequest(requestKey, request));
        return ResponseEntity.status(HttpStatus.CREATED).body(new MyChangeNumber(number));
    }

    private MyChangeView view(OwnChange change) {
        return new MyChangeView(
                change.caseNumber(),
                change.queryCode(),
                change.kind(),
                messages.text("change.kind." + change.kind()),
                change.happenedOn(),
                messages.text("change.own.state." + change.state()),
                change.openedAt(),
                change.closedAt() == null);
    }

    private static MyHouseholdChoice household(OwnHousehold own) {
        return new MyHouseholdChoice(
                own.household().number(),
                own.household().kind(),
                own.address(),
                own.members().stream()
                        .map(member -> new MyMemberChoice(
                                member.number(), member.name().value(), member.relation(), member.isSelf()))
                        .toList());
    }

    private static List<MyCodeChoice> codes(OwnChanges.Choosing choosing, CodeList list) {
        return choosing.lists().get(list).stream()
                .map(value -> new MyCodeChoice(value.code(), value.label()))
                .toList();
    }
}
