package org.linli.documents;

import static org.linli.documents.PaperStyle.LEAD;
import static org.linli.documents.PaperStyle.TITLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** Binds papers of Linli into one file, with a list of contents (卷宗目录) before them; never files of strangers. */
@Component
public class Dossiers {
    private static final float[] SHARES = {1.2f, 6, 4.4f, 3.4f, 1.6f};

    private final Papers papers;
    private final Messages messages;

    Dossiers(Papers papers, Messages messages) {
        this.papers = papers;
        this.messages = messages;
    }

    /** One paper of a file; number and day may be empty. */
    public record Part(String name, String number, String day, byte[] file) {}

    /** Returns the file; the pages of the list count those behind it. */
    public byte[] bind(PaperHead head, List<Part> parts) {
        var merger = new PDFMergerUtility();
        try (var whole = new PDDocument()) {
            append(merger, whole, contents(head, parts));
            for (var part : parts) {
                append(merger, whole, part.file());
            }
            var file = new ByteArrayOutputStream();
            whole.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private byte[] contents(PaperHead head, List<Part> parts) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        var page = 1;
        for (var part : parts) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1), part.name(), part.number(), part.day(), String.valueOf(page)));
            page += pages(part.file());
        }
        return papers.print(
                head,
                paper -> paper.text(TITLE, head.title())
                        .text(LEAD, head.number())
                        .table(
                                List.of(text("index"), text("name"), text("number"), text("day"), text("page")),
                                SHARES,
                                rows));
    }

    private static void append(PDFMergerUtility merger, PDDocument whole, byte[] file) throws IOException {
        try (var part = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            merger.appendDocument(whole, part);
        }
    }

    private static int pages(byte[] file) throws IOException {
        try (var part = Loader.loadPDF(file)) {
            return part.getNumberOfPages();
        }
    }

    private String text(String column) {
        return messages.text("dossier." + column);
    }
}
