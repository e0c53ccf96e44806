package org.linli.organization;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Building the tree of units: add, rename, shut, renew a grid's sign. */
@UseCaseService
public class UnitService {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,20}");
    private static final int MOST_FOUND = 100;
    private static final int MOST_CHILDREN = 2000;
    private static final int TOKEN_BYTES = 16;

    private static final Map<UnitKind, Set<UnitKind>> PARENTS = Map.of(
            UnitKind.CITY, Set.of(),
            UnitKind.DEPARTMENT, EnumSet.of(UnitKind.CITY, UnitKind.DEPARTMENT),
            UnitKind.STREET, EnumSet.of(UnitKind.CITY),
            UnitKind.COMMUNITY, EnumSet.of(UnitKind.STREET, UnitKind.COMMUNITY),
            UnitKind.GRID, EnumSet.of(UnitKind.COMMUNITY));

    private final SecureRandom random = new SecureRandom();
    private final UnitMapper units;
    private final UnitCache cache;
    private final Clock clock;

    UnitService(UnitMapper units, UnitCache cache, Clock clock) {
        this.units = units;
        this.cache = cache;
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
        if (!CODE.matcher(code).matches()) {
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
     * @throws UnitInUseException if it is to be shut and still has active units below it or posts in it
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile
     */
    public UnitDetails change(String code, UnitChange change) {
        var unit = units.findDetailsForUpdate(code).orElseThrow(NotFoundException::new);
        if (unit.isActive() && !change.isActive()) {
            var occupancy = units.findOccupancy(unit.id(), clock.instant());
            if (occupancy.children() > 0 || occupancy.posts() > 0) {
                throw new UnitInUseException(unit.name(), occupancy.children(), occupancy.posts());
            }
        }
        if (units.update(unit, change) == 0) {
            throw new OptimisticLockingFailureException("Unit %s was changed meanwhile".formatted(code));
        }
        cache.changed();
        return details(code);
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
        var parent = units.findDetailsForUpdate(unit.parentCode())
                .filter(UnitDetails::isActive)
                .orElseThrow(() -> new InvalidRequestException("parentCode", "organization.unit.unknown"));
        if (!PARENTS.get(unit.kind()).contains(parent.kind())) {
            throw new InvalidRequestException("kind", "organization.kind.parent");
        }
        return parent;
    }

    private String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
