package org.linli.organization;

import java.util.List;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.sheet.CsvTable;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.SheetColumn;
import org.springframework.dao.OptimisticLockingFailureException;

/** Many units at once, out of a file. */
@UseCaseService
public class UnitImport {
    /** The most lines of one file: all of them are one transaction. */
    public static final int MAX_ROWS = 2000;

    private final UnitService units;
    private final UnitCache cache;

    UnitImport(UnitService units, UnitCache cache) {
        this.units = units;
        this.cache = cache;
    }

    /** What a file holds: the units that may be added, parents first, and what is wrong with the other lines. */
    public record Checked(List<NewUnit> units, List<LineProblem> problems) {}

    public static List<SheetColumn> columns() {
        return UnitSheet.COLUMNS;
    }

    /**
     * Looks at a file and writes nothing.
     *
     * @throws InvalidRequestException naming {@code file} if it lacks a column
     */
    public Checked check(CsvTable table) {
        var content = UnitSheet.read(table, cache.tree());
        return new Checked(content.units(), content.problems());
    }

    /**
     * Adds all of these units, or none.
     *
     * @throws OptimisticLockingFailureException if somebody changed the tree since they were checked
     */
    public void add(List<NewUnit> checked) {
        try {
            checked.forEach(units::add);
        } catch (DomainException changedSince) { // as a refusal it would let the units before it stay
            throw new OptimisticLockingFailureException("The units changed since the file was checked", changedSince);
        }
    }
}
