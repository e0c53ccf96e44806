package org.linli.wishes;

import org.linli.casefile.NotEntitledException;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.residents.OwnArchive;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.wishes.WishOpening.CameIn;

/** Takes down what residents wish, who call, come to the window, or are visited; also for those without a telephone (代录). */
@UseCaseService
public class WishIntake {
    public static final String REGISTER = "wish:register";

    private final WishOpening opening;
    private final OrganizationService organization;
    private final OwnArchive archive;
    private final PostPermissions permissions;
    private final IdempotentRequests requests;
    private final AuditLog audit;

    WishIntake(
            WishOpening opening,
            OrganizationService organization,
            OwnArchive archive,
            PostPermissions permissions,
            IdempotentRequests requests,
            AuditLog audit) {
        this.opening = opening;
        this.organization = organization;
        this.archive = archive;
        this.permissions = permissions;
        this.requests = requests;
        this.audit = audit;
    }

    /** A wish as it stands after it was told. */
    public record Received(String caseNumber, String queryCode) {}

    /**
     * @throws NotEntitledException if the place is none of his posts
     * @throws InvalidRequestException naming the field that is wrong
     */
    public Received register(NewWish wish, CurrentUser user, IdempotentRequest request) {
        return requests.once("wish:" + user.staffId(), request, Received.class, () -> {
            check(wish);
            var grid = grid(wish.gridCode());
            checkResident(wish, grid);
            if (permissions.of(user, REGISTER).stream()
                    .noneMatch(post -> grid.path().startsWith(post.unitPath()))) {
                throw new NotEntitledException("wish.place");
            }
            var opened = opening.open(wish, new CameIn(organization.placeOfGrid(grid), user, null, null, null));
            audit.record("register-wish", "case:" + opened.caseNumber(), AuditResult.SUCCESS, null);
            return new Received(opened.caseNumber(), opened.queryCode());
        });
    }

    private static void check(NewWish wish) {
        if (Texts.isBlank(wish.residentName())) {
            throw new InvalidRequestException("residentName", "problem.field.missing");
        }
        if (wish.way() == WishWay.PHONE || wish.way() == WishWay.EVENT) {
            throw new InvalidRequestException("way", "wish.way");
        }
        if (wish.consentWay() == ConsentWay.OWN) {
            throw new InvalidRequestException("consentWay", "wish.consentWay");
        }
        if (wish.consentWay() != null && wish.files().isEmpty()) {
            throw new InvalidRequestException("files", "wish.consentFile");
        }
    }

    /** Whoever is named by his number lives in the community of the place, so that nobody tries numbers of others. */
    private void checkResident(NewWish wish, Unit grid) {
        var community = organization.placeOfGrid(grid).community().id();
        if (wish.residentNumber() != null
                && archive.households(wish.residentNumber()).stream()
                        .noneMatch(home -> home.dwelling().communityId() == community)) {
            throw new InvalidRequestException("residentNumber", "wish.resident");
        }
    }

    Unit grid(String code) {
        return organization
                .findUnit(code)
                .filter(unit -> unit.kind() == UnitKind.GRID && unit.isActive())
                .orElseThrow(() -> new InvalidRequestException("gridCode", "wish.grid"));
    }
}
