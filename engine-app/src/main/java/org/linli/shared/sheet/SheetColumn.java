package org.linli.shared.sheet;

import java.util.List;
import org.linli.shared.problem.InvalidRequestException;

/**
 * A column of a file that comes in.
 *
 * @param key message key of its heading
 * @param names every heading under which it is found, in all languages
 */
public record SheetColumn(String key, boolean isRequired, List<String> names) {

    public SheetColumn {
        names = List.copyOf(names);
    }

    /** @throws InvalidRequestException naming {@code file} if the file lacks a column that must be there */
    public static void refuseIfMissing(CsvTable table, List<SheetColumn> columns) {
        var missing = columns.stream()
                .filter(SheetColumn::isRequired)
                .filter(column -> table.column(column.names()) < 0)
                .map(column -> column.names().get(0))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidRequestException("file", "sheet.columns", String.join("、", missing));
        }
    }
}
