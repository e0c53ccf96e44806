package org.linli.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.sheet.CsvTable;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.SheetColumn;

/** Looks at a file of people and posts; who adds them also opens their accounts. */
@UseCaseService
public class StaffImport {
    /** The most lines of one file: the password of each new person takes tens of milliseconds to hash. */
    public static final int MAX_ROWS = 500;

    private final StaffService staff;
    private final PostMapper posts;
    private final UnitCache cache;
    private final Clock clock;

    StaffImport(StaffService staff, PostMapper posts, UnitCache cache, Clock clock) {
        this.staff = staff;
        this.posts = posts;
        this.cache = cache;
        this.clock = clock;
    }

    /** A post that a person is to get. */
    public record NewPost(String unitCode, String role, Instant validFrom, Instant validUntil) {
        boolean meets(NewPost other) {
            return unitCode.equals(other.unitCode)
                    && role.equals(other.role)
                    && (validUntil == null || other.validFrom.isBefore(validUntil))
                    && (other.validUntil == null || validFrom.isBefore(other.validUntil));
        }
    }

    /** A person of the file; one who is known gets posts only. */
    public record Person(String username, NewStaff staff, boolean isKnown, List<NewPost> posts) {}

    /** What a file holds: whom to add with which posts, and what is wrong with the other lines. */
    public record Checked(List<Person> people, int rightLines, List<LineProblem> problems) {}

    public static List<SheetColumn> columns() {
        return StaffSheet.COLUMNS;
    }

    /**
     * Looks at a file and writes nothing.
     *
     * @param isUsername what a user name may look like
     * @throws InvalidRequestException naming {@code file} if it lacks a column
     */
    public Checked check(CsvTable table, Predicate<String> isUsername) {
        var people = staff.known(StaffSheet.usernames(table)).stream()
                .collect(Collectors.toMap(StaffMember::username, Function.identity()));
        var known = new StaffSheet.Known(
                cache.tree(), StaffSheet.byName(posts.listRoles()), people, isUsername, clock.instant());
        return StaffSheet.read(table, known);
    }
}
