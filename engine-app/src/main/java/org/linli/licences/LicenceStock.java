package org.linli.licences;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;

/** Blanks at the windows: received, left, spoilt. */
@UseCaseService
public class LicenceStock {
    private static final Pattern NUMBER = Pattern.compile("([A-Za-z0-9-]{0,20}?)(\\d{1,12})");
    private static final int MOST = 10_000;
    private static final int MOST_SPOILT = 100;

    private final StubMapper stubs;
    private final LicenceKinds kinds;
    private final OrganizationService organization;
    private final PostPermissions permissions;
    private final OfficeSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    LicenceStock(
            StubMapper stubs,
            LicenceKinds kinds,
            OrganizationService organization,
            PostPermissions permissions,
            OfficeSettings settings,
            AuditLog audit,
            Clock clock) {
        this.stubs = stubs;
        this.kinds = kinds;
        this.organization = organization;
        this.permissions = permissions;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param warnAt at how few a unit is warned */
    public record Overview(List<StubStock> stock, List<SpoiltStub> spoilt, int warnAt, List<Unit> mine) {}

    /** The blanks of one's units and of those below, and the last ones that were spoilt. */
    public Overview overview(CurrentUser user) {
        var paths = LicenceDesk.paths(permissions, user, LicenceDesk.READ);
        return new Overview(
                paths.isEmpty() ? List.of() : stubs.listStock(paths),
                paths.isEmpty() ? List.of() : stubs.listVoid(paths, MOST_SPOILT),
                settings.whole("licence.stubWarn"),
                permissions.of(user, LicenceDesk.ISSUE).stream()
                        .map(post -> organization.unit(post.unitId()))
                        .distinct()
                        .toList());
    }

    /**
     * Enters blanks that a unit was given.
     *
     * @throws NotFoundException if it is no unit of his, or there is no such kind
     * @throws InvalidRequestException if the numbers are no range, or some of them were entered before
     */
    public void receive(String unitCode, String kindCode, String first, String last, CurrentUser user) {
        var unit = organization
                .findUnit(unitCode)
                .filter(one ->
                        permissions.of(user, LicenceDesk.ISSUE).stream().anyMatch(post -> post.unitId() == one.id()))
                .orElseThrow(NotFoundException::new);
        if (!kinds.require(kindCode).needsStub()) {
            throw new InvalidRequestException("kind", "licence.stub.kind");
        }
        var range = range(first, last);
        stubs.lockKind(kindCode);
        stubs.addStock(unit.id(), kindCode);
        var stock = stubs.lockStock(unit.id(), kindCode).orElseThrow();
        if (stubs.overlaps(kindCode, range)) {
            throw new InvalidRequestException("first", "licence.stub.taken");
        }
        stubs.insertRange(stock, range, clock.instant().truncatedTo(ChronoUnit.MILLIS), user.name());
        audit.record("receive-stubs", "unit:" + unit.code(), AuditResult.SUCCESS, first + "–" + last);
    }

    private static StubRange range(String first, String last) {
        var from = NUMBER.matcher(first == null ? "" : first.strip());
        var to = NUMBER.matcher(last == null ? "" : last.strip());
        if (!from.matches() || !to.matches()) {
            throw refusal();
        }
        var start = Long.parseLong(from.group(2));
        var end = Long.parseLong(to.group(2));
        if (!from.group(1).equals(to.group(1))
                || from.group(2).length() != to.group(2).length()
                || end < start
                || end - start >= MOST) {
            throw refusal();
        }
        return new StubRange(0, from.group(1), from.group(2).length(), start, end, start);
    }

    private static InvalidRequestException refusal() {
        return new InvalidRequestException("last", "licence.stub.range", MOST);
    }
}
