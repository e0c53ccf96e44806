package org.linli.shared.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;

/**
 * The rows of a CSV or Excel file that somebody sent, one after the other, so that a large one needs no memory.
 *
 * <p>Whatever stands above the headings is passed over.
 */
public final class SheetRows implements Iterator<CsvTable.Row>, AutoCloseable {
    private static final int FIRST_ROWS = 20;

    private final Iterator<CsvTable.Row> rows;
    private final Closeable file;
    private final int mostRows;
    private final Map<SheetColumn, Integer> places = new HashMap<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private CsvTable.Row next;
    private int count;

    private SheetRows(Iterator<CsvTable.Row> rows, Closeable file, List<SheetColumn> columns, int mostRows) {
        this.rows = rows;
        this.file = file;
        this.mostRows = mostRows;
        findHeadings(columns);
        next = following();
        if (next == null) {
            throw new InvalidRequestException("file", "sheet.empty");
        }
    }

    /**
     * Opens a file of at most {@code mostRows} rows.
     *
     * @throws InvalidRequestException naming {@code file} if it is no such file, has no rows or lacks a column
     */
    public static SheetRows open(Path file, List<SheetColumn> columns, int mostRows) {
        try {
            return isExcel(file) ? excel(file, columns, mostRows) : csv(file, columns, mostRows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Rows that were made here, the headings first. */
    public static SheetRows of(List<List<String>> rows, List<SheetColumn> columns) {
        var numbered = IntStream.range(0, rows.size())
                .mapToObj(index -> new CsvTable.Row(index + 1L, rows.get(index)))
                .iterator();
        return new SheetRows(numbered, () -> {}, columns, rows.size());
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /** @throws InvalidRequestException naming {@code file} if it turns out to be broken, or to have too many rows */
    @Override
    public CsvTable.Row next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        if (++count > mostRows) {
            throw new InvalidRequestException("file", "sheet.too-many", mostRows);
        }
        var current = next;
        next = following();
        return current;
    }

    /** A reader of the cells of one of the rows. */
    public RowReader reader(CsvTable.Row row) {
        return new RowReader(column -> places.getOrDefault(column, -1), row);
    }

    /** What a row says under headings that are none of the columns, such as fields that differ from file to file. */
    public Map<String, String> others(CsvTable.Row row) {
        var texts = new LinkedHashMap<String, String>();
        others.forEach((heading, place) -> {
            if (!row.cell(place).isEmpty()) {
                texts.put(heading, row.cell(place));
            }
        });
        return texts;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first row that has one of the columns that must be there. */
    private void findHeadings(List<SheetColumn> columns) {
        for (var row = 0; row < FIRST_ROWS; row++) {
            var found = following();
            if (found == null) {
                break;
            }
            var table = new CsvTable(found.cells(), List.of());
            if (columns.stream().anyMatch(column -> column.isRequired() && table.column(column.names()) >= 0)) {
                SheetColumn.refuseIfMissing(table, columns);
                columns.forEach(column -> places.put(column, table.column(column.names())));
                findOthers(found.cells());
                return;
            }
        }
        SheetColumn.refuseIfMissing(new CsvTable(List.of(), List.of()), columns);
    }

    private void findOthers(List<String> headings) {
        for (var place = 0; place < headings.size(); place++) {
            if (!headings.get(place).isEmpty() && !places.containsValue(place)) {
                others.putIfAbsent(headings.get(place), place);
            }
        }
    }

    /** The next row that has something in it; null at the end. */
    private CsvTable.Row following() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException | ExcelReaderException broken) {
            throw new InvalidRequestException("file", "sheet.broken");
        }
    }

    private static boolean isExcel(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.read() == 'P' && content.read() == 'K';
        }
    }

    private static SheetRows excel(Path file, List<SheetColumn> columns, int mostRows) {
        ReadableWorkbook book = null;
        try {
            book = new ReadableWorkbook(file.toFile());
            Stream<Row> rows = book.getFirstSheet().openStream();
            return new SheetRows(rows.map(SheetRows::row).iterator(), book, columns, mostRows);
        } catch (IOException | ExcelReaderException broken) {
            close(book);
            throw new InvalidRequestException("file", "sheet.not-text");
        } catch (InvalidRequestException refusal) {
            close(book);
            throw refusal;
        }
    }

    private static CsvTable.Row row(Row row) {
        var cells = IntStream.range(0, row.getCellCount())
                .mapToObj(column -> usable(row.getCellText(column)))
                .toList();
        return new CsvTable.Row(row.getRowNum(), cells);
    }

    private static SheetRows csv(Path file, List<SheetColumn> columns, int mostRows) throws IOException {
        var reader = new InputStreamReader(Files.newInputStream(file), charset(file));
        var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(reader);
        try {
            var rows = csv.stream()
                    .map(line -> new CsvTable.Row(
                            line.getStartingLineNumber(),
                            line.getFields().stream().map(SheetRows::usable).toList()))
                    .iterator();
            return new SheetRows(rows, csv, columns, mostRows);
        } catch (InvalidRequestException refusal) {
            close(csv);
            throw refusal;
        }
    }

    /** The first of these in which the whole file can be read. */
    private static Charset charset(Path file) throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            try (var text = new InputStreamReader(Files.newInputStream(file), decoder)) {
                var buffer = new char[65_536];
                while (text.read(buffer) >= 0) {
                    // reading is the test
                }
                return charset;
            } catch (CharacterCodingException other) {
                // not written in this one
            }
        }
        throw new InvalidRequestException("file", "sheet.not-text");
    }

    private static String usable(String cell) {
        var text = cell.startsWith(String.valueOf(CsvText.MARK)) ? cell.substring(1) : cell;
        if (!Texts.isUsable(text)) {
            throw new InvalidRequestException("file", "sheet.not-text");
        }
        return CsvText.restored(text.strip());
    }

    private static void close(Closeable file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
