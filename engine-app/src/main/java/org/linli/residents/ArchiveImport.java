package org.linli.residents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.SheetColumn;
import org.linli.shared.sheet.SheetRows;

/** Brings the people of a village in from a file: all of them, or none. */
@UseCaseService
public class ArchiveImport {
    /** The most people that one file brings. */
    public static final int MOST_ROWS = 250_000;

    private final VillageFiles files;
    private final ArchiveCodes codes;
    private final ArchiveAccess access;
    private final OrganizationService organization;
    private final Changes changes;
    private final AuditLog audit;

    ArchiveImport(
            VillageFiles files,
            ArchiveCodes codes,
            ArchiveAccess access,
            OrganizationService organization,
            Changes changes,
            AuditLog audit) {
        this.files = files;
        this.codes = codes;
        this.access = access;
        this.organization = organization;
        this.changes = changes;
        this.audit = audit;
    }

    /** What a file holds and what is wrong with it; only the first problems are told. */
    public record Checked(int rows, int households, int dwellings, List<LineProblem> problems) {}

    public static List<SheetColumn> columns() {
        return VillageColumns.ALL;
    }

    /** What may stand in the columns that take one of a list, in words. */
    public Map<SheetColumn, List<String>> choices() {
        var choices = new LinkedHashMap<SheetColumn, List<String>>();
        VillageColumns.LISTS.forEach((column, list) -> choices.put(
                column, codes.values(list).stream().map(CodeValue::label).toList()));
        choices.put(VillageColumns.TAGS, tags(TagKind::onResident));
        choices.put(VillageColumns.HOUSEHOLD_TAGS, tags(TagKind::onHousehold));
        return choices;
    }

    private List<String> tags(Predicate<TagKind> filter) {
        return codes.tagKinds().stream().filter(filter).map(TagKind::label).toList();
    }

    /**
     * Looks at a file and writes nothing.
     *
     * @param file opens it at its beginning
     * @param since from which day on everybody was as the file says; null is today
     * @throws InvalidRequestException naming {@code file} if it cannot be read, {@code from} if that day is to come, or
     *     {@code community} if that is none in which the user may bring people in
     */
    public Checked check(Supplier<SheetRows> file, String communityCode, LocalDate since, CurrentUser user) {
        return files.check(file, community(communityCode, user), changes.past(since));
    }

    /**
     * Brings in everybody of a file that was found right; returns how many.
     *
     * @param since from which day on everybody was as the file says, so that changes since then can be recorded; null is today
     * @throws InvalidRequestException as {@link #check}, and if something is wrong after all
     */
    public int add(Supplier<SheetRows> file, String communityCode, LocalDate since, CurrentUser user) {
        var community = community(communityCode, user);
        var change = changes.of(ChangeKind.IMPORTED, since, null, user);
        var checked = files.check(file, community, change.validFrom());
        if (!checked.problems().isEmpty()) {
            throw new InvalidRequestException(
                    "file",
                    "sheet.wrong-lines",
                    Integer.toString(checked.problems().size()));
        }
        files.write(file, community, checked, change);
        audit.record(
                "import-residents",
                "unit:" + community.code(),
                AuditResult.SUCCESS,
                "%d people, %d households".formatted(checked.rows(), checked.households()));
        return checked.rows();
    }

    private Unit community(String code, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.IMPORT);
        return organization
                .findUnit(code)
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY && unit.isActive())
                .filter(unit -> scope.communityIds().contains(unit.id())
                        || organization
                                .ancestorOrSelf(unit, UnitKind.STREET)
                                .filter(street -> scope.streetIds().contains(street.id()))
                                .isPresent())
                .orElseThrow(() -> new InvalidRequestException("community", "resident.import.community"));
    }
}
