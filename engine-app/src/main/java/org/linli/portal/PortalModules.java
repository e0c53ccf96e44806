package org.linli.portal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Which modules there are, whose they are, and where they are on. */
@UseCaseService
public class PortalModules {
    private static final Set<UnitKind> WRITERS = Set.of(UnitKind.STREET, UnitKind.COMMUNITY);
    private static final Set<UnitKind> OWNERS = Set.of(UnitKind.DEPARTMENT, UnitKind.CITY);

    private final PortalModuleMapper modules;
    private final PortalRights rights;
    private final PortalPlaces places;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    PortalModules(
            PortalModuleMapper modules,
            PortalRights rights,
            PortalPlaces places,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.modules = modules;
        this.rights = rights;
        this.places = places;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** All modules for who assigns them, and for others those for which they write. */
    public List<PortalModule> list(CurrentUser user) {
        return modules.list().stream().filter(module -> sees(module, user)).toList();
    }

    /** @throws NotFoundException if he neither assigns modules nor writes for this one */
    public PortalModule find(String code, CurrentUser user) {
        return modules.find(code).filter(module -> sees(module, user)).orElseThrow(NotFoundException::new);
    }

    /** The units in whose name he writes for a module: its owner, and where it is local his streets and communities. */
    public List<Unit> writers(PortalModule module, CurrentUser user) {
        return rights.units(user, PortalRights.WRITE).stream()
                .filter(unit -> isOwner(module, unit) || module.isLocal() && WRITERS.contains(unit.kind()))
                .toList();
    }

    /** Whether he keeps the whole module, with what others wrote for it. */
    public boolean keeps(PortalModule module, CurrentUser user) {
        return rights.units(user, PortalRights.WRITE).stream().anyMatch(unit -> isOwner(module, unit));
    }

    public List<ModuleSwitch> switches() {
        return modules.listSwitches();
    }

    /**
     * Adds a module; it is not on the phones before something stands in it.
     *
     * @throws InvalidRequestException if there is no such owner
     */
    public PortalModule add(ModuleKind kind, ModuleText text, CurrentUser user) {
        var code = "own-" + PublicIds.next().substring(0, 8);
        modules.insert(module(0, code, kind, text, 0, user));
        audit.record("add-portal-module", "portal-module:" + code, AuditResult.SUCCESS, text.name());
        return find(code, user);
    }

    /**
     * Renames a module, gives it to a unit, puts it into its place, or switches it off in the whole city.
     *
     * @throws NotFoundException if there is no such module
     * @throws InvalidRequestException if there is no such owner
     * @throws ChangedMeanwhileException if somebody was faster
     */
    public PortalModule change(String code, ModuleText text, int version, CurrentUser user) {
        var before = find(code, user);
        if (modules.update(module(before.id(), code, before.kind(), text, version, user)) == 0) {
            throw new ChangedMeanwhileException(before.changedBy(), before.changedAt());
        }
        audit.record(
                "change-portal-module",
                "portal-module:" + code,
                AuditResult.SUCCESS,
                "owner: %s; local: %s; on: %s".formatted(text.owner(), text.isLocal(), text.isOn()));
        return find(code, user);
    }

    /**
     * Switches a module on or off at a street, community or grid; null lets it be as around it.
     *
     * @throws NotFoundException if he neither keeps the module nor assigns modules
     * @throws InvalidRequestException if there is no such place
     */
    public void set(String code, String area, Boolean isOn, CurrentUser user) {
        var module = find(code, user);
        if (!keeps(module, user) && !user.has(PortalRights.MANAGE)) {
            throw new NotFoundException();
        }
        var place = organization
                .findUnit(area)
                .filter(unit -> unit.kind() != UnitKind.DEPARTMENT && unit.kind() != UnitKind.CITY)
                .orElseThrow(() -> new InvalidRequestException("area", "portal.areas.unknown"));
        modules.deleteSwitch(module.id(), place.id());
        if (isOn != null) {
            modules.insertSwitch(new ModuleSwitch(module.id(), place.id(), isOn, clock.instant(), user.name()));
        }
        audit.record("switch-portal-module", "portal-module:" + code, AuditResult.SUCCESS, area + ": " + isOn);
    }

    /** The modules that are on at a place: the switch nearest to it counts. */
    List<PortalModule> on(Unit place) {
        var switches = modules.listSwitches();
        var nearestFirst = places.outwards(place);
        return modules.list().stream()
                .filter(module -> nearestFirst.stream()
                        .flatMap(unit -> switches.stream()
                                .filter(set -> set.moduleId() == module.id() && set.unitId() == unit.id()))
                        .map(ModuleSwitch::isOn)
                        .findFirst()
                        .orElse(module.isOn()))
                .toList();
    }

    private PortalModule module(long id, String code, ModuleKind kind, ModuleText text, int version, CurrentUser user) {
        return new PortalModule(
                id,
                code,
                kind,
                text.name(),
                text.nameEn(),
                owner(text.owner()),
                text.isLocal(),
                text.isOn(),
                text.sort(),
                clock.instant(),
                user.name(),
                version);
    }

    private Long owner(String code) {
        return code == null
                ? null
                : organization
                        .findUnit(code)
                        .filter(unit -> OWNERS.contains(unit.kind()) && unit.isActive())
                        .orElseThrow(() -> new InvalidRequestException("owner", "portal.owner"))
                        .id();
    }

    private boolean sees(PortalModule module, CurrentUser user) {
        return user.has(PortalRights.MANAGE) || !writers(module, user).isEmpty();
    }

    private static boolean isOwner(PortalModule module, Unit unit) {
        return module.ownerId() != null && module.ownerId() == unit.id();
    }
}
