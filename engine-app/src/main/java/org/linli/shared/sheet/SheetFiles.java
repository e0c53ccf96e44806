package org.linli.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.linli.shared.Messages;
import org.linli.shared.Zone;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes lists into files to be downloaded, each with its title, its definition and the time. */
@Component
public class SheetFiles {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final int FIRST_ROW = 4;
    private static final int TEMPLATE_ROWS = 3_000;
    private static final int NOTE_HEADING_WIDTH = 26;
    private static final int NOTE_WIDTH = 90;

    private final Messages messages;
    private final Clock clock;

    SheetFiles(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The list as an answer that browsers save under its title. */
    public ResponseEntity<Resource> download(Sheet sheet, SheetFormat format) {
        var content = format == SheetFormat.CSV ? csv(sheet) : xlsx(sheet);
        var now = LocalDateTime.ofInstant(clock.instant(), Zone.OFFICE);
        return attachment(
                "%s-%s.%s".formatted(sheet.title(), FILE_TIME.format(now), format.ending()),
                format.mediaType(),
                content);
    }

    /** An empty Excel file to be filled in: every cell is text, so that no office program makes a number of it. */
    public ResponseEntity<Resource> template(String title, List<Sheet.Column> columns, Sheet.Notes notes) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Linli", "1.0")) {
            var page = book.newWorksheet(title);
            for (var column = 0; column < columns.size(); column++) {
                page.value(0, column, columns.get(column).heading());
                page.width(column, columns.get(column).width());
            }
            page.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .bold()
                    .fillColor("E8F1F2")
                    .set();
            page.range(1, 0, TEMPLATE_ROWS, columns.size() - 1)
                    .style()
                    .format("@")
                    .set();
            page.freezePane(0, 1);
            page.finish();
            write(notes, book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return attachment(title + "." + SheetFormat.XLSX.ending(), SheetFormat.XLSX.mediaType(), file.toByteArray());
    }

    /** A CSV text as an answer that browsers save under the name. */
    public static ResponseEntity<Resource> download(String csv, String fileName) {
        return attachment(fileName, SheetFormat.CSV.mediaType(), csv.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Resource> attachment(String fileName, MediaType mediaType, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new ByteArrayResource(content));
    }

    private byte[] csv(Sheet sheet) {
        var headings = sheet.columns().stream().map(Sheet.Column::heading).toList();
        var rows = sheet.rows().stream()
                .map(row -> row.stream().map(SheetFiles::text).toList())
                .toList();
        return CsvText.of(List.of(sheet.title(), sheet.definition(), time()), headings, rows)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] xlsx(Sheet sheet) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Linli", "1.0")) {
            var page = book.newWorksheet(sheet.title().replaceAll("[\\[\\]:*?/\\\\]", " "));
            page.value(0, 0, sheet.title());
            page.style(0, 0).bold().fontSize(14).set();
            page.value(1, 0, sheet.definition());
            page.value(2, 0, time());
            for (var column = 0; column < sheet.columns().size(); column++) {
                page.value(FIRST_ROW - 1, column, sheet.columns().get(column).heading());
                page.style(FIRST_ROW - 1, column)
                        .bold()
                        .fillColor("E8F1F2")
                        .wrapText(true)
                        .set();
                page.width(column, sheet.columns().get(column).width());
            }
            for (var row = 0; row < sheet.rows().size(); row++) {
                for (var column = 0; column < sheet.rows().get(row).size(); column++) {
                    write(page, FIRST_ROW + row, column, sheet.rows().get(row).get(column));
                }
            }
            page.freezePane(0, FIRST_ROW);
            page.finish();
            if (sheet.notes() != null) {
                write(sheet.notes(), book);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void write(Sheet.Notes notes, Workbook book) throws IOException {
        var page = book.newWorksheet(notes.title());
        var row = 0;
        for (var note : notes.notes()) {
            page.value(row, 0, note.heading());
            page.style(row, 0).bold().set();
            write(page, row, 1, note.value());
            page.style(row++, 1).wrapText(true).set();
        }
        page.value(row, 0, time());
        page.width(0, NOTE_HEADING_WIDTH);
        page.width(1, NOTE_WIDTH);
        page.finish();
    }

    /** Texts are written as texts, so nothing in them is calculated. */
    private static void write(Worksheet page, int row, int column, Object value) {
        if (value instanceof Number number) {
            page.value(row, column, number);
        } else if (value instanceof Instant moment) {
            page.value(row, column, LocalDateTime.ofInstant(moment, Zone.OFFICE));
            page.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof LocalDate day) {
            page.value(row, column, day);
            page.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            page.value(row, column, text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof Instant moment) {
            return MINUTE.format(LocalDateTime.ofInstant(moment, Zone.OFFICE));
        }
        return value == null ? "" : value.toString();
    }

    private String time() {
        return messages.text("sheet.time", MINUTE.format(LocalDateTime.ofInstant(clock.instant(), Zone.OFFICE)));
    }
}
