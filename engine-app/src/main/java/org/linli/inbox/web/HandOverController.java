package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.inbox.HandOvers;
import org.linli.inbox.HandOvers.Handed;
import org.linli.inbox.HandOvers.Kind;
import org.linli.inbox.HandOvers.Piece;
import org.linli.inbox.HandOvers.Result;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.security.RoleNames;
import org.linli.workflow.ProcessModels;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Handing over what somebody who leaves has in hand: numbers and steps, and nothing of what is in the cases. */
@RestController
@RequestMapping("/api/staff/{username}/work")
@RequiresPermission("work:handover")
class HandOverController {

    /** @param toUsername who takes it over; left out, it goes back to the pools */
    record HandOverRequest(@Nullable String toUsername, String reason) {}

    /** Of a piece of work, where it belongs and until when it is due. */
    record PieceResponse(Kind kind, String caseNumber, String taskName, String unitName, Instant dueAt) {
        static PieceResponse of(Piece piece, ProcessModels models, OrganizationService organization) {
            var item = piece.item();
            return new PieceResponse(
                    piece.kind(),
                    item.caseNumber(),
                    models.step(item.processDefinitionId(), item.elementId()).label(),
                    organization.unit(item.poolUnitId()).name(),
                    item.dueAt());
        }
    }

    /** The most urgent pieces, and how many there are of all. */
    record WorkInHand(List<PieceResponse> items, int total) {}

    record SuccessorResponse(
            String username, String name, @Nullable String title, String unitName, String roleName, int tasks) {}

    record SuccessorsResponse(List<SuccessorResponse> items) {}

    record HandedResponse(PieceResponse piece, Result result) {}

    /** What became of each piece; {@code left} is how much was too much for once. */
    record HandOverResponse(List<HandedResponse> items, int left) {}

    private static final int SHOWN = 200;

    private final HandOvers handOvers;
    private final ProcessModels models;
    private final OrganizationService organization;
    private final RoleNames roles;

    HandOverController(HandOvers handOvers, ProcessModels models, OrganizationService organization, RoleNames roles) {
        this.handOvers = handOvers;
        this.models = models;
        this.organization = organization;
        this.roles = roles;
    }

    @GetMapping
    WorkInHand work(@PathVariable String username, CurrentUser user) {
        var pieces = handOvers.of(username, user);
        return new WorkInHand(pieces.stream().limit(SHOWN).map(this::piece).toList(), pieces.size());
    }

    /** Who could take some of it over, with how many tasks; the most fitting first. */
    @GetMapping("/successors")
    SuccessorsResponse successors(
            @PathVariable String username, @RequestParam(defaultValue = "") String q, CurrentUser user) {
        return new SuccessorsResponse(handOvers.successors(username, q, user).stream()
                .map(one -> new SuccessorResponse(
                        one.username(),
                        one.name(),
                        one.title(),
                        organization.unit(one.unitId()).name(),
                        roles.name(one.role()),
                        one.tasks()))
                .toList());
    }

    @PostMapping("/hand-over")
    HandOverResponse handOver(@PathVariable String username, @RequestBody HandOverRequest request, CurrentUser user) {
        var done = handOvers.handOver(username, request.toUsername(), request.reason(), user);
        return new HandOverResponse(done.rows().stream().map(this::handed).toList(), done.left());
    }

    private HandedResponse handed(Handed handed) {
        return new HandedResponse(piece(handed.piece()), handed.result());
    }

    private PieceResponse piece(Piece piece) {
        return PieceResponse.of(piece, models, organization);
    }
}
