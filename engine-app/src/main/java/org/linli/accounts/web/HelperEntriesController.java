package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.accounts.Consent;
import org.linli.accounts.ConsentText;
import org.linli.accounts.ConsentTexts;
import org.linli.accounts.DataRequest;
import org.linli.accounts.HelperConsents;
import org.linli.accounts.HelperDesk;
import org.linli.accounts.OwnData.Wish;
import org.linli.accounts.web.MyDataViews.Option;
import org.linli.evidence.Authorisation;
import org.linli.residents.PersonPart;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What staff enter for a resident without a telephone: requests about his own data, and consents. */
@RestController
@RequestMapping("/api/helper-entries/{residentNumber}")
@RequiresPermission(HelperDesk.ENTER)
class HelperEntriesController {

    /** What he may ask about; {@code options} where it is chosen from a list. */
    record PartChoice(PersonPart part, String label, boolean isDeletable, List<Option> options) {}

    /** The words that are read out to him; {@code isGivable}: it needs no account. */
    record TextChoice(String code, int version, String name, String body, boolean isGivable) {}

    /**
     * {@code given} and {@code withdrawn}: how it was entered for him; null where he did it himself. {@code isStanding}: it holds
     * today.
     */
    record EnteredConsent(
            String code,
            String name,
            int version,
            Instant givenAt,
            Consent.Hand givenBy,
            @Nullable HelperMarkView given,
            @Nullable Instant withdrawnAt,
            @Nullable Consent.Hand withdrawnBy,
            @Nullable HelperMarkView withdrawn,
            boolean isStanding) {}

    record HelperEntriesResponse(
            List<PartChoice> parts,
            List<TextChoice> texts,
            List<DataRequestRow> requests,
            List<EnteredConsent> consents) {}

    /** How the resident authorised it, and the file that shows it. */
    record HelperAuthorisation(
            @NotNull(message = "{account.helper.authorisation}")
            Authorisation.Kind kind,

            @NotBlank(message = "{account.helper.file}") String evidenceId) {
        Authorisation toAuthorisation() {
            return new Authorisation(kind, evidenceId);
        }
    }

    /** {@code part} null: something else, said in {@code reason}, or all of it. */
    record EnteredWish(
            @NotNull(message = "{security.field.required}") DataRequest.Kind kind,
            @Nullable PersonPart part,
            @Nullable @Size(max = 100) String proposed,

            @NotBlank(message = "{security.field.required}") @Size(max = 400)
            String reason,

            @NotNull(message = "{account.helper.authorisation}") @Valid
            HelperAuthorisation authorisation) {
        @Override
        public String toString() {
            return "EnteredWish";
        }
    }

    record EnteredDecision(
            @NotNull(message = "{security.field.required}") Boolean isGiven,
            @NotNull(message = "{security.field.required}") Integer version,

            @NotNull(message = "{account.helper.authorisation}") @Valid
            HelperAuthorisation authorisation) {}

    record HandingOver(
            @NotNull(message = "{security.field.required}") Integer version) {}

    private final HelperDesk desk;
    private final HelperConsents consents;
    private final ConsentTexts texts;
    private final MyDataViews views;
    private final Clock clock;

    HelperEntriesController(
            HelperDesk desk, HelperConsents consents, ConsentTexts texts, MyDataViews views, Clock clock) {
        this.desk = desk;
        this.consents = consents;
        this.texts = texts;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    HelperEntriesResponse list(@PathVariable String residentNumber, CurrentUser user) {
        var person = desk.person(residentNumber, user);
        var requests = desk.requests(person);
        var marks = desk.marks(requests);
        var current = texts.current().stream()
                .filter(text -> !text.code().equals(ConsentTexts.PRIVACY))
                .toList();
        return new HelperEntriesResponse(
                Stream.of(PersonPart.values()).map(this::choice).toList(),
                current.stream().map(this::choice).toList(),
                requests.stream()
                        .map(request -> row(request, HelperMarkView.of(marks.get(request.helperMarkId()), user)))
                        .toList(),
                entered(consents.of(person), consents.standing(person), current, user));
    }

    @PostMapping("/requests")
    @ResponseStatus(HttpStatus.CREATED)
    DataRequestRow ask(@PathVariable String residentNumber, @Valid @RequestBody EnteredWish entered, CurrentUser user) {
        var wish = new Wish(entered.kind(), entered.part(), entered.proposed(), entered.reason());
        return row(desk.ask(residentNumber, wish, entered.authorisation().toAuthorisation(), user), user);
    }

    /** He was given the answer on paper. */
    @PostMapping("/requests/{requestNumber}/handed-over")
    DataRequestRow handOver(
            @PathVariable String residentNumber,
            @PathVariable String requestNumber,
            @Valid @RequestBody HandingOver handing,
            CurrentUser user) {
        return row(desk.handOver(residentNumber, requestNumber, handing.version(), user), user);
    }

    /** He agrees, or takes it back at once. */
    @PutMapping("/consents/{consentCode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            @PathVariable String residentNumber,
            @PathVariable String consentCode,
            @Valid @RequestBody EnteredDecision decision,
            CurrentUser user) {
        var authorisation = decision.authorisation().toAuthorisation();
        if (Boolean.TRUE.equals(decision.isGiven())) {
            consents.give(residentNumber, consentCode, decision.version(), authorisation, user);
        } else {
            consents.withdraw(residentNumber, consentCode, authorisation, user);
        }
    }

    private PartChoice choice(PersonPart part) {
        return new PartChoice(part, views.label(part), part.isOptional(), views.options(part));
    }

    private TextChoice choice(ConsentText text) {
        return new TextChoice(text.code(), text.version(), text.label(), text.words(), consents.isGivable(text));
    }

    private DataRequestRow row(DataRequest request, CurrentUser user) {
        var mark = desk.marks(List.of(request)).get(request.helperMarkId());
        return row(request, HelperMarkView.of(mark, user));
    }

    private DataRequestRow row(DataRequest request, HelperMarkView helper) {
        return DataRequestRow.of(request, views.label(request), helper, clock.instant());
    }

    private List<EnteredConsent> entered(
            List<Consent> given, Predicate<Consent> standing, List<ConsentText> current, CurrentUser user) {
        var marks = consents.marks(given);
        return given.stream()
                .map(one -> new EnteredConsent(
                        one.code(),
                        current.stream()
                                .filter(text -> text.code().equals(one.code()))
                                .map(ConsentText::label)
                                .findFirst()
                                .orElse(one.code()),
                        one.textVersion(),
                        one.givenAt(),
                        one.givenBy(),
                        one.givenMarkId() == null ? null : HelperMarkView.of(marks.get(one.givenMarkId()), user),
                        one.withdrawnAt(),
                        one.withdrawnBy(),
                        one.withdrawnMarkId() == null
                                ? null
                                : HelperMarkView.of(marks.get(one.withdrawnMarkId()), user),
                        standing.test(one)))
                .toList();
    }
}
