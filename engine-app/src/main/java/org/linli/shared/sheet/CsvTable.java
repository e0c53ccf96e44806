package org.linli.shared.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;

/** A CSV file that somebody sent: UTF-8 or GB18030, with a line of headings; lines that begin with # are remarks. */
public record CsvTable(List<String> headings, List<Row> rows) {

    /** The cells of a row without surrounding blanks, and the line of the file at which it begins. */
    public record Row(long line, List<String> cells) {

        /** The cell of a column; blank where the row is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    /**
     * Reads a file of at most {@code mostRows} rows.
     *
     * @throws InvalidRequestException naming {@code file} if it is no such text, has no rows or too many
     */
    public static CsvTable read(byte[] file, int mostRows) {
        var records = new ArrayList<Row>();
        try (var csv = reader(text(file))) {
            for (var line : csv) {
                var cells = line.getFields().stream()
                        .map(cell -> CsvText.restored(cell.strip()))
                        .toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (records.size() > mostRows) {
                    throw new InvalidRequestException("file", "sheet.too-many", mostRows);
                }
                records.add(new Row(line.getStartingLineNumber(), cells));
            }
        } catch (CsvParseException broken) {
            throw new InvalidRequestException("file", "sheet.broken");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (records.size() < 2) {
            throw new InvalidRequestException("file", "sheet.empty");
        }
        return new CsvTable(records.get(0).cells(), List.copyOf(records.subList(1, records.size())));
    }

    /** Where the column with one of these headings stands, whatever case and blanks they are written in; -1: nowhere. */
    public int column(List<String> names) {
        var wanted = names.stream().map(CsvTable::plain).collect(Collectors.toSet());
        for (var index = 0; index < headings.size(); index++) {
            if (wanted.contains(plain(headings.get(index)))) {
                return index;
            }
        }
        return -1;
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s*＊]", "").toLowerCase(Locale.ROOT);
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .fieldSeparator(
                        text.lines().findFirst().filter(CsvTable::hasTabs).isPresent() ? '\t' : ',')
                .ofCsvRecord(text);
    }

    private static boolean hasTabs(String line) {
        return line.indexOf('\t') >= 0 && line.indexOf(',') < 0;
    }

    private static String text(byte[] file) {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(file))
                        .toString();
                if (!Texts.isUsable(text)) {
                    throw new InvalidRequestException("file", "sheet.not-text");
                }
                return text.startsWith(String.valueOf(CsvText.MARK)) ? text.substring(1) : text;
            } catch (CharacterCodingException other) {
                // not written in this one
            }
        }
        throw new InvalidRequestException("file", "sheet.not-text");
    }
}
