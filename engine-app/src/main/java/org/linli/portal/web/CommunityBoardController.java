package org.linli.portal.web;

import static org.linli.portal.web.PortalEntries.orNull;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.portal.BoardEntry;
import org.linli.portal.BoardKind;
import org.linli.portal.BoardPerson;
import org.linli.portal.CommunityBoards;
import org.linli.portal.PortalRights;
import org.linli.portal.PortalTexts;
import org.linli.portal.VillageRules;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The standing boards of a community at the desk. */
@RestController
@RequestMapping("/api")
@RequiresPermission(PortalRights.BOARD)
class CommunityBoardController {
    private static final String REQUIRED = "{portal.required}";
    private static final String TOO_LONG = "{portal.tooLong}";

    record BoardPersonRow(
            String id,
            BoardKind board,
            String name,
            String duty,
            @Nullable String phone,
            @Nullable String serves,
            int sort,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Instant agreedAt,
            String agreedBy,
            Instant changedAt,
            String changedBy,
            int version) {
        static BoardPersonRow of(BoardPerson p) {
            return new BoardPersonRow(
                    p.publicId(),
                    p.board(),
                    p.name(),
                    p.duty(),
                    p.phone(),
                    p.serves(),
                    p.sort(),
                    p.validFrom(),
                    p.validUntil(),
                    p.agreedAt(),
                    p.agreedBy(),
                    p.changedAt(),
                    p.changedBy(),
                    p.version());
        }
    }

    /** {@code agreed}: the person wants to stand on the board. */
    record BoardPersonRequest(
            @NotBlank(message = REQUIRED) @Size(max = 30, message = TOO_LONG)
            String name,

            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String duty,

            @Nullable @Size(max = 30, message = TOO_LONG) String phone,
            @Nullable @Size(max = 120, message = TOO_LONG) String serves,

            @Min(value = 0, message = "{portal.sort}") @Max(value = 9999, message = "{portal.sort}")
            int sort,

            @NotNull(message = REQUIRED) LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean agreed) {
        BoardEntry toEntry() {
            return new BoardEntry(
                    name.strip(), duty.strip(), orNull(phone), orNull(serves), sort, validFrom, validUntil, agreed);
        }
    }

    /** {@code version} is the one that was shown. */
    record BoardPersonChangeRequest(
            @NotNull(message = REQUIRED) @Valid BoardPersonRequest person,
            @NotNull(message = REQUIRED) Integer version) {}

    /** Nulls where nothing has been written yet. */
    record VillageRulesView(
            @Nullable String body,
            @Nullable LocalDate adoptedOn,
            boolean shown,
            @Nullable Instant changedAt,
            @Nullable String changedBy,
            int version) {
        static VillageRulesView of(VillageRules rules) {
            return new VillageRulesView(
                    rules.body(),
                    rules.adoptedOn(),
                    rules.isShown(),
                    rules.changedAt(),
                    rules.changedBy(),
                    rules.version());
        }
    }

    /** {@code version} is the one that was shown, 0 for the first. */
    record VillageRulesRequest(
            @NotBlank(message = REQUIRED) @Size(max = PortalTexts.LONGEST, message = TOO_LONG)
            String body,

            @NotNull(message = REQUIRED) LocalDate adoptedOn,
            boolean shown,
            @NotNull(message = REQUIRED) Integer version) {}

    private final CommunityBoards boards;

    CommunityBoardController(CommunityBoards boards) {
        this.boards = boards;
    }

    @GetMapping("/communities/{communityCode}/boards/{board}")
    Page<BoardPersonRow> list(
            @PathVariable String communityCode,
            @PathVariable BoardKind board,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        return boards.page(communityCode, board, new PageRequest(page, size), user)
                .map(BoardPersonRow::of);
    }

    @PostMapping("/communities/{communityCode}/boards/{board}")
    @ResponseStatus(HttpStatus.CREATED)
    BoardPersonRow add(
            @PathVariable String communityCode,
            @PathVariable BoardKind board,
            @Valid @RequestBody BoardPersonRequest request,
            CurrentUser user) {
        return BoardPersonRow.of(boards.add(communityCode, board, request.toEntry(), user));
    }

    @PutMapping("/board-people/{boardPersonId}")
    BoardPersonRow change(
            @PathVariable String boardPersonId,
            @Valid @RequestBody BoardPersonChangeRequest request,
            CurrentUser user) {
        return BoardPersonRow.of(boards.change(boardPersonId, request.person().toEntry(), request.version(), user));
    }

    @GetMapping("/communities/{communityCode}/rules")
    VillageRulesView rules(@PathVariable String communityCode, CurrentUser user) {
        return boards.rules(communityCode, user)
                .map(VillageRulesView::of)
                .orElse(new VillageRulesView(null, null, false, null, null, 0));
    }

    @PutMapping("/communities/{communityCode}/rules")
    VillageRulesView write(
            @PathVariable String communityCode, @Valid @RequestBody VillageRulesRequest request, CurrentUser user) {
        var wanted = new VillageRules(
                0, request.body().strip(), request.adoptedOn(), request.shown(), null, null, request.version());
        return VillageRulesView.of(boards.write(communityCode, wanted, user));
    }
}
