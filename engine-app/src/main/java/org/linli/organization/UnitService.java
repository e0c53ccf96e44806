package org.linli.organization;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Building the tree of units: add, rename, move, shut, renew a grid's sign. */
@UseCaseService
public class UnitService {
    private static final int MOST_FOUND = 100;
    private static final int MOST_CHILDREN = 2000;
    private static final int TOKEN_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final UnitMapper units;
    private final UnitCache cache;
    private final List<UnitWork> work;
    private final Clock clock;

    UnitService(UnitMapper units, UnitCache cache, List<UnitWork> work, Clock clock) {
        this.units = units;
        this.cache = cache;
        this.work = work;
        this.clock = clock;
    }

    /** The units below {@code parentCode} (blank: the roots), or those whose name or code holds {@code text}. */
    public List<UnitDetails> list(String parentCode, String text) {
        if (!text.isBlank()) {
            return units.listDetails(null, text.strip(), MOST_FOUND);
        }
        var parentId = parentCode.isBlank() ? null : (Long) details(parentCode).id();
        return units.listDetails(parentId, null, MOST_CHILDREN);
    }

    /** @throws NotFoundException if there is no such unit */
    public UnitDetails details(String code) {
        return units.findDetails(code).orElseThrow(NotFoundException::new);
    }

    /** @throws InvalidRequestException naming {@code field} if the code is taken or malformed */
    public void checkCode(String field, String code) {
        if (!UnitRules.isCode(code)) {
            throw new InvalidRequestException(field, "organization.code.format");
        }
        if (units.findDetails(code).isPresent()) {
            throw new InvalidRequestException(field, "organization.code.taken");
        }
    }

    /**
     * Adds a unit; a grid gets a sign too.
     *
     * @throws InvalidRequestException if the code is taken or malformed, or the parent is shut or of a wrong kind
     */
    public UnitDetails add(NewUnit unit) {
        var parent = unit.parentCode() == null ? null : parentOf(unit);
        checkCode("code", unit.code());
        var now = clock.instant();
        var parentId = parent == null ? null : (Long) parent.id();
        var key = new GeneratedKey();
        units.insert(
                new UnitMapper.Draft(
                        unit.code(), unit.name(), unit.nameEn(), unit.kind(), parentId, unit.phone(), unit.sort(), now),
                key);
        units.updatePath(key.id(), (parent == null ? "/" : parent.path()) + key.id() + "/");
        if (unit.kind() == UnitKind.GRID) {
            units.insertToken(key.id(), newToken(), now);
        }
        cache.changed();
        return details(unit.code());
    }

    /**
     * Changes or shuts a unit.
     *
     * @throws NotFoundException if there is no such unit
     * @throws UnitInUseException if it is to be shut and still has active units below it, posts or open work in it
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public UnitDetails change(String code, UnitChange change) {
        var unit = units.findDetailsForUpdate(code).orElseThrow(NotFoundException::new);
        if (unit.isActive() && !change.isActive()) {
            var occupancy = units.findOccupancy(unit.id(), clock.instant());
            var open = openWork(unit);
            if (occupancy.children() > 0 || occupancy.posts() > 0 || open > 0) {
                throw UnitInUseException.shutting(unit.name(), occupancy.children(), occupancy.posts(), open);
            }
        }
        if (!unit.isActive() && change.isActive()) {
            refuseBelowAShutUnit(unit);
        }
        if (units.update(unit, change, clock.instant()) == 0) {
            throw new ChangedMeanwhileException(unit.changedBy(), unit.changedAt());
        }
        cache.changed();
        return details(code);
    }

    /**
     * Puts a unit with everything below it under another parent.
     *
     * @throws NotFoundException if there is no such unit
     * @throws InvalidRequestException if the new parent is shut, of a wrong kind, or lies in the unit itself
     * @throws UnitInUseException if open work in it would belong to one community or street and lie in another
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public UnitDetails move(String code, UnitMove move) {
        units.lockRoots(); // one after the other: two moves at once could close a ring
        var unit = units.findDetailsForUpdate(code).orElseThrow(NotFoundException::new);
        var parent = parent(move.parentCode(), unit.kind());
        if (parent.path().startsWith(unit.path())) {
            throw new InvalidRequestException("parentCode", "organization.parent.inside");
        }
        if (unit.version() != move.version()) {
            throw new ChangedMeanwhileException(unit.changedBy(), unit.changedAt());
        }
        var path = parent.path() + unit.id() + "/";
        if (path.equals(unit.path())) {
            throw new InvalidRequestException("parentCode", "organization.parent.same");
        }
        if (unit.kind() == UnitKind.COMMUNITY || unit.kind() == UnitKind.GRID) {
            var open = openWork(unit);
            if (open > 0) {
                throw UnitInUseException.moving(unit.name(), open);
            }
        }
        units.lockSubtree(unit.path()); // what is being added below is waited for
        units.updatePaths(unit.path(), path);
        units.updateParent(unit.id(), parent.id(), move.by(), clock.instant());
        cache.changed();
        return details(code);
    }

    /** How many open matters lie in the unit, or are handled by it. */
    public long openWork(UnitDetails unit) {
        var node = cache.tree().byId(unit.id());
        return node.isEmpty()
                ? 0
                : work.stream().mapToLong(each -> each.openIn(node.get())).sum();
    }

    private void refuseBelowAShutUnit(UnitDetails unit) {
        var above = cache.tree().above(unit.id());
        if (!above.isEmpty() && !above.get(above.size() - 1).isActive()) {
            throw new InvalidRequestException("isActive", "organization.parent.shut");
        }
    }

    /**
     * Revokes the token on a grid's sign and draws a new one: the old sign leads nowhere from now on.
     *
     * @throws NotFoundException if there is no such grid
     */
    public String renewToken(String gridCode) {
        var grid = units.findDetailsForUpdate(gridCode)
                .filter(unit -> unit.kind() == UnitKind.GRID)
                .orElseThrow(NotFoundException::new);
        var token = newToken();
        units.revokeTokens(grid.id(), clock.instant());
        units.insertToken(grid.id(), token, clock.instant());
        return token;
    }

    /**
     * Says which streets and houses belong to a grid, as its notice tells them; null takes the words away.
     *
     * @throws NotFoundException if there is no such grid
     */
    public void changeCoverage(String gridCode, String coverage) {
        var grid = units.findDetailsForUpdate(gridCode)
                .filter(unit -> unit.kind() == UnitKind.GRID)
                .orElseThrow(NotFoundException::new);
        units.updateCoverage(grid.id(), coverage);
        cache.changed();
    }

    private UnitDetails parentOf(NewUnit unit) {
        var parent = activeParent(unit.parentCode());
        if (!UnitRules.mayStandBelow(unit.kind(), parent.kind())) {
            throw new InvalidRequestException("kind", "organization.kind.parent");
        }
        return parent;
    }

    private UnitDetails parent(String code, UnitKind below) {
        var parent = activeParent(code);
        if (!UnitRules.mayStandBelow(below, parent.kind())) {
            throw new InvalidRequestException("parentCode", "organization.kind.parent");
        }
        return parent;
    }

    private UnitDetails activeParent(String code) {
        return units.findDetailsForUpdate(code)
                .filter(UnitDetails::isActive)
                .orElseThrow(() -> new InvalidRequestException("parentCode", "organization.unit.unknown"));
    }

    private String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
