package org.linli.portal;

import java.time.Clock;
import java.util.Optional;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The standing boards of somebody's communities: representatives, the work team, and the village rules. */
@UseCaseService
public class CommunityBoards {
    private final CommunityBoardMapper boards;
    private final PortalRights rights;
    private final PortalTexts texts;
    private final AuditLog audit;
    private final Clock clock;

    CommunityBoards(CommunityBoardMapper boards, PortalRights rights, PortalTexts texts, AuditLog audit, Clock clock) {
        this.boards = boards;
        this.rights = rights;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if he does not keep the boards of this community */
    public Page<BoardPerson> page(String communityCode, BoardKind board, PageRequest page, CurrentUser user) {
        var query =
                new CommunityBoardMapper.Query(community(communityCode, user).id(), board, page.offset(), page.size());
        return Page.of(boards.list(query), page, boards.count(query));
    }

    /**
     * Puts somebody on a board.
     *
     * @throws NotFoundException if he does not keep the boards of this community
     * @throws InvalidRequestException if the person has not agreed, or it is not fit for a public board
     */
    public BoardPerson add(String communityCode, BoardKind board, BoardEntry entry, CurrentUser user) {
        var community = community(communityCode, user);
        check(entry);
        var now = clock.instant();
        var person = new BoardPerson(
                0,
                PublicIds.next(),
                community.id(),
                board,
                entry.name(),
                entry.duty(),
                entry.phone(),
                entry.serves(),
                entry.sort(),
                entry.validFrom(),
                entry.validUntil(),
                now,
                user.name(),
                now,
                user.name(),
                0);
        boards.insert(person);
        audit.record("add-board-person", "board-person:" + person.publicId(), AuditResult.SUCCESS, board.name());
        return find(person.publicId(), user);
    }

    /**
     * Changes what a board says of somebody, or ends it by its last day.
     *
     * @throws NotFoundException if it is of no community of his
     * @throws InvalidRequestException if the person has not agreed, or it is not fit for a public board
     * @throws ChangedMeanwhileException if somebody was faster
     */
    public BoardPerson change(String publicId, BoardEntry entry, int version, CurrentUser user) {
        var before = find(publicId, user);
        check(entry);
        var now = clock.instant();
        var isSamePerson = before.name().equals(entry.name());
        var after = new BoardPerson(
                before.id(),
                publicId,
                before.communityId(),
                before.board(),
                entry.name(),
                entry.duty(),
                entry.phone(),
                entry.serves(),
                entry.sort(),
                entry.validFrom(),
                entry.validUntil(),
                isSamePerson ? before.agreedAt() : now,
                isSamePerson ? before.agreedBy() : user.name(),
                now,
                user.name(),
                version);
        if (boards.update(after) == 0) {
            throw new ChangedMeanwhileException(before.changedBy(), before.changedAt());
        }
        audit.record("change-board-person", "board-person:" + publicId, AuditResult.SUCCESS, null);
        return find(publicId, user);
    }

    /** @throws NotFoundException if he does not keep the boards of this community */
    public Optional<VillageRules> rules(String communityCode, CurrentUser user) {
        return boards.findRules(community(communityCode, user).id());
    }

    /**
     * Writes the village rules as the people adopted them.
     *
     * @throws NotFoundException if he does not keep the boards of this community
     * @throws InvalidRequestException if a link in it may not be linked
     * @throws ChangedMeanwhileException if somebody was faster
     */
    public VillageRules write(String communityCode, VillageRules wanted, CurrentUser user) {
        var community = community(communityCode, user);
        texts.check(wanted.body());
        var before = boards.findRules(community.id());
        var rules = new VillageRules(
                community.id(),
                wanted.body(),
                wanted.adoptedOn(),
                wanted.isShown(),
                clock.instant(),
                user.name(),
                wanted.version());
        var written = before.isEmpty() ? boards.insertRules(rules) : boards.updateRules(rules);
        if (written == 0) {
            throw new ChangedMeanwhileException(
                    before.map(VillageRules::changedBy).orElse(null),
                    before.map(VillageRules::changedAt).orElse(null));
        }
        audit.record("write-village-rules", "unit:" + communityCode, AuditResult.SUCCESS, null);
        return boards.findRules(community.id()).orElseThrow();
    }

    private BoardPerson find(String publicId, CurrentUser user) {
        var own = rights.communities(user).stream().map(Unit::id).toList();
        return boards.find(publicId, own).orElseThrow(NotFoundException::new);
    }

    private Unit community(String code, CurrentUser user) {
        return rights.communities(user).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static void check(BoardEntry entry) {
        if (!entry.hasAgreed()) {
            throw new InvalidRequestException("agreed", "portal.board.agreed");
        }
        refuseMobile("phone", entry.phone());
        refuseMobile("name", entry.name());
        refuseMobile("duty", entry.duty());
        refuseMobile("serves", entry.serves());
        if (entry.validUntil() != null && entry.validUntil().isBefore(entry.validFrom())) {
            throw new InvalidRequestException("validUntil", "portal.board.until");
        }
    }

    private static void refuseMobile(String field, String text) {
        if (text != null && MobileNumbers.isIn(text)) {
            throw new InvalidRequestException(field, "portal.board.phone");
        }
    }
}
