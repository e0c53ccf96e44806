package org.linli.inbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.inbox.HandOvers.Kind;
import org.linli.inbox.HandOvers.Piece;
import org.linli.inbox.HandOvers.Successor;
import org.linli.organization.OrganizationService;
import org.linli.organization.PostService;
import org.linli.organization.StaffMember;
import org.linli.organization.StaffService;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Finds what somebody has in hand, as far as the asker may hand it over, and who could take it over. */
@UseCaseService
class HandOverList {
    private static final int CHOICES = 20;

    private final WorkItemMapper items;
    private final CoSignatureMapper signatures;
    private final ColleagueMapper colleagues;
    private final StaffService staff;
    private final PostService posts;
    private final OrganizationService organization;
    private final TaskRights rights;
    private final Clock clock;

    HandOverList(
            WorkItemMapper items,
            CoSignatureMapper signatures,
            ColleagueMapper colleagues,
            StaffService staff,
            PostService posts,
            OrganizationService organization,
            TaskRights rights,
            Clock clock) {
        this.items = items;
        this.signatures = signatures;
        this.colleagues = colleagues;
        this.staff = staff;
        this.posts = posts;
        this.organization = organization;
        this.rights = rights;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such person, or he never had a post among the asker's people */
    StaffMember leaver(String username, CurrentUser user) {
        var member = staff.member(username);
        var paths = rights.handOverPaths(user);
        var isTheirs = posts.history(member).stream()
                .map(post -> organization.findUnit(post.unitCode()))
                .flatMap(Optional::stream)
                .anyMatch(unit -> isWithin(unit.path(), paths));
        if (!isTheirs) {
            throw new NotFoundException();
        }
        return member;
    }

    /** @throws InvalidRequestException naming the field if there is no such person; null for no name */
    StaffMember successor(String username, StaffMember leaver) {
        if (Texts.isBlank(username)) {
            return null;
        }
        try {
            var found = staff.member(username.strip());
            if (found.isActive() && found.id() != leaver.id()) {
                return found;
            }
        } catch (NotFoundException unknown) {
            // said below, in the same words as for somebody who has left
        }
        throw new InvalidRequestException("toUsername", "task.handOver.successor");
    }

    /** By time limits; what was given to him alone belongs to nobody's unit. */
    List<Piece> pieces(StaffMember leaver, CurrentUser user) {
        var paths = rights.handOverPaths(user);
        var pieces = new ArrayList<Piece>();
        for (var item : items.listHeldBy(leaver.id(), Integer.MAX_VALUE)) {
            if (item.isDelegatedTo(leaver.id())) {
                pieces.add(new Piece(Kind.TAKEN, item, null));
            } else if (isWithin(organization.unit(item.holdingUnitId()).path(), paths)) {
                pieces.add(new Piece(item.isDelegated() ? Kind.GIVEN : Kind.TASK, item, null));
            }
        }
        for (var asked : signatures.listOpenOf(leaver.id(), Integer.MAX_VALUE)) {
            items.findById(asked.workItemId()).ifPresent(item -> pieces.add(new Piece(Kind.OPINION, item, asked.id())));
        }
        return pieces;
    }

    List<Successor> successors(StaffMember leaver, String text) {
        var wanted = Texts.isBlank(text) ? null : text.strip();
        return colleagues.listSuccessors(leaver.id(), wanted, clock.instant(), CHOICES).stream()
                .map(one ->
                        new Successor(one.username(), one.name(), one.title(), one.unitId(), one.role(), one.tasks()))
                .toList();
    }

    private static boolean isWithin(String path, List<String> paths) {
        return paths.stream().anyMatch(path::startsWith);
    }
}
