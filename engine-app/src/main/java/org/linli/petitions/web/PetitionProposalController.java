package org.linli.petitions.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.petitions.PetitionProposal;
import org.linli.petitions.PetitionProposals;
import org.linli.petitions.PetitionProposals.Listed;
import org.linli.petitions.PetitionReading;
import org.linli.petitions.ProposalKind;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.persistence.PersonalText;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals of the petition office to the unit that handled a petition, and their answers. */
@RestController
@RequestMapping("/api/petitions/{number}")
@RequiresPermission(PetitionReading.READ)
class PetitionProposalController {
    private static final String REQUIRED = "{form.required}";

    private final PetitionProposals proposals;

    PetitionProposalController(PetitionProposals proposals) {
        this.proposals = proposals;
    }

    /** A proposal as its reader may see it; {@code answerable} by him. */
    record ProposalView(
            ProposalKind kind,
            String words,
            LocalDate answerUntil,
            boolean overdue,
            @Nullable String madeBy,
            Instant madeAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            boolean answerable) {}

    record ProposalsView(List<ProposalView> items, boolean mayPropose) {}

    record ProposalRequest(
            @NotNull(message = REQUIRED) ProposalKind kind,

            @NotBlank(message = REQUIRED) @Size(max = 2000, message = "{form.tooLong}")
            String words,

            @NotNull(message = REQUIRED) LocalDate answerUntil) {
        @Override
        public String toString() {
            return "ProposalRequest of " + kind;
        }
    }

    record ProposalAnswerRequest(
            @NotNull(message = REQUIRED) ProposalKind kind,

            @NotBlank(message = REQUIRED) @Size(max = 2000, message = "{form.tooLong}")
            String words) {
        @Override
        public String toString() {
            return "ProposalAnswerRequest of " + kind;
        }
    }

    @GetMapping("/proposals")
    ProposalsView list(@PathVariable String number, CurrentUser user) {
        var listed = proposals.list(number, user);
        return new ProposalsView(
                listed.proposals().stream().map(one -> view(one, listed)).toList(), listed.mayPropose());
    }

    @PostMapping("/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @RequiresPermission(PetitionProposals.PROPOSE)
    ProposalsView make(@PathVariable String number, @Valid @RequestBody ProposalRequest request, CurrentUser user) {
        proposals.make(number, request.kind(), request.words(), request.answerUntil(), user);
        return list(number, user);
    }

    @PostMapping("/proposal-answers")
    @ResponseStatus(HttpStatus.CREATED)
    @RequiresPermission(PetitionProposals.ANSWER)
    ProposalsView answer(
            @PathVariable String number, @Valid @RequestBody ProposalAnswerRequest request, CurrentUser user) {
        proposals.answer(number, request.kind(), request.words(), user);
        return list(number, user);
    }

    private ProposalView view(PetitionProposal one, Listed listed) {
        return new ProposalView(
                one.kind(),
                text(one.words()),
                one.answerUntil(),
                listed.isOverdue(one, proposals.today()),
                listed.names().get(one.madeById()),
                one.madeAt(),
                text(one.answer()),
                one.answeredById() == null ? null : listed.names().get(one.answeredById()),
                one.answeredAt(),
                listed.isToAnswer(one));
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
