package org.linli.wishes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Lists and shows wishes at the desk, those of today and those of the archive; who wishes is known to his community alone. */
@UseCaseService
public class WishReading {
    public static final String READ = "wish:read";

    private final Wishes wishes;
    private final WishClaimMapper claims;
    private final WishReadMapper rows;
    private final WishSeats seats;
    private final AllianceMapper allianceMapper;
    private final Alliances alliances;
    private final WishClaimants claimants;
    private final WishSafety safety;
    private final CaseReading cases;
    private final CaseAccess access;
    private final OrganizationService organization;
    private final AuditLog audit;

    WishReading(
            Wishes wishes,
            WishClaimMapper claims,
            WishReadMapper rows,
            WishSeats seats,
            AllianceMapper allianceMapper,
            Alliances alliances,
            WishClaimants claimants,
            WishSafety safety,
            CaseReading cases,
            CaseAccess access,
            OrganizationService organization,
            AuditLog audit) {
        this.wishes = wishes;
        this.claims = claims;
        this.rows = rows;
        this.seats = seats;
        this.allianceMapper = allianceMapper;
        this.alliances = alliances;
        this.claimants = claimants;
        this.safety = safety;
        this.cases = cases;
        this.access = access;
        this.organization = organization;
        this.audit = audit;
    }

    /** Which are wanted; null leaves a filter open; {@code community} and {@code alliance} are codes. */
    public record Filter(
            String number,
            Boolean open,
            String state,
            String kind,
            String community,
            String alliance,
            String words,
            LocalDate from,
            LocalDate to) {}

    /** One page of a list, with the names of its units, and the words of wishes that have no title yet for those near them. */
    public record Listed(Page<WishRow> page, Map<Long, Unit> units, Map<Long, PersonalText> words) {}

    /** A claim with whoever made it: the unit, or the person and the telephone where the reader may know them. */
    public record NamedClaim(WishClaim claim, String name, String contact, String phone) {}

    /**
     * A wish for one reader.
     *
     * @param isNear whether he works where it is, and may know who wishes and who comes
     * @param reason why so many have to go together
     * @param offered names of units to which it was offered
     */
    public record Sheet(
            CaseFile caseFile,
            Wish wish,
            String community,
            String grid,
            boolean isNear,
            String reason,
            List<NamedClaim> claims,
            List<String> offered,
            List<WishSeat> seats,
            String registeredBy) {}

    /** @throws InvalidRequestException naming what does not exist */
    public Listed list(Filter filter, PageRequest page, CurrentUser user) {
        var query = new WishReadMapper.Query(
                access.scopeOf(user, CaseKind.EVENT), // wishes are read as events are
                filter,
                filter.community() == null ? null : community(filter.community()),
                filter.alliance() == null
                        ? null
                        : allianceMapper
                                .find(filter.alliance())
                                .map(AllianceUnit::id)
                                .orElseThrow(() -> new InvalidRequestException("alliance", "wish.alliance")),
                page);
        var found = rows.list(query);
        return new Listed(
                Page.of(found, page, rows.count(query)),
                organization.unitsById(found.stream().map(WishRow::communityId).collect(Collectors.toSet())),
                words(found, user));
    }

    private Map<Long, PersonalText> words(List<WishRow> found, CurrentUser user) {
        var untitled = found.stream()
                .filter(row -> row.publicTitle() == null && isNear(row.communityId(), row.gridId(), user))
                .map(WishRow::caseFileId)
                .toList();
        return untitled.isEmpty()
                ? Map.of()
                : rows.listWords(untitled).stream()
                        .collect(Collectors.toMap(WishReadMapper.Words::caseFileId, WishReadMapper.Words::words));
    }

    /** @throws NotFoundException if there is no such wish or he may not read it */
    public Sheet read(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        var wish = wishes.of(caseFile);
        var isNear = isNear(wish, user);
        var listed = claims.listOf(wish.caseFileId());
        audit.record("read-wish", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return new Sheet(
                caseFile,
                wish,
                organization.unit(wish.communityId()).name(),
                organization.unit(wish.gridId()).name(),
                isNear,
                wish.minPeople() > 1 ? safety.reason(wish) : null,
                named(listed, isNear, caseFile.isClosed()),
                unitNames(claims.listOffered(wish.caseFileId())),
                isNear ? seats.list(wish) : List.of(),
                wish.registeredById() == null
                        ? null
                        : organization
                                .staffNames(List.of(wish.registeredById()))
                                .get(wish.registeredById()));
    }

    /** Whether he works in the community or grid of the wish. */
    static boolean isNear(Wish wish, CurrentUser user) {
        return isNear(wish.communityId(), wish.gridId(), user);
    }

    private static boolean isNear(long communityId, long gridId, CurrentUser user) {
        return user.unitIds().contains(communityId) || user.unitIds().contains(gridId);
    }

    private List<NamedClaim> named(List<WishClaim> listed, boolean isNear, boolean isClosed) {
        return claimants.named(listed, isNear).stream()
                .map(one -> new NamedClaim(one.claim(), one.name(), one.contact(), isClosed ? null : one.phone()))
                .toList();
    }

    private List<String> unitNames(List<Long> ids) {
        var units = alliances.byId(ids);
        return ids.stream().map(id -> units.get(id).name()).toList();
    }

    private long community(String code) {
        return organization
                .findUnit(code)
                .map(Unit::id)
                .orElseThrow(() -> new InvalidRequestException("community", "wish.area"));
    }
}
