package org.linli.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.linli.shared.Messages;
import org.linli.shared.Zone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Prints papers as PDF: A4, with an embedded part of a Chinese typeface, title, time and number of pages at the foot.
 *
 * <pre>{@code
 * byte[] file = papers.print(new PaperHead("案件单", number), paper -> paper
 *         .text(TITLE, "案件单")
 *         .facts(List.of(new PaperFact("编号", number), new PaperFact("地点", address)))
 *         .table(List.of("时间", "办理情况"), new float[] {1, 4}, rows)
 *         .code(url, 30, "扫码查看进度"));
 * }</pre>
 */
@Component
public class Papers {
    private static final String FONT = "font/NotoSansSC-Regular.ttf";
    /** So that a rush of long papers with photos does not take the memory of everybody else. */
    private final Semaphore presses = new Semaphore(2, true);

    private final Messages messages;
    private final QrCodes codes;
    private final Clock clock;
    private volatile byte[] fontFile;

    Papers(Messages messages, QrCodes codes, Clock clock) {
        this.messages = messages;
        this.codes = codes;
        this.clock = clock;
    }

    /** Returns the paper that {@code writing} fills from top to bottom, in the language of the current request. */
    public byte[] print(PaperHead head, Consumer<Paper> writing) {
        presses.acquireUninterruptibly();
        try (var document = new PDDocument()) {
            var font = new PaperFont(document, fontFile());
            describe(document, head);
            var pages = new PaperPages(document, font);
            var paper = new Paper(pages, codes, messages);
            writing.accept(paper);
            paper.finish();
            var printedAt = messages.text("paper.printedAt", messages.fullMoment(clock.instant()));
            pages.number(
                    font.printable(head.footing()), (page, of) -> messages.text("paper.page", page, of), printedAt);
            var file = new ByteArrayOutputStream();
            document.save(file, CompressParameters.DEFAULT_COMPRESSION);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            presses.release();
        }
    }

    private void describe(PDDocument document, PaperHead head) {
        var about = document.getDocumentInformation();
        about.setTitle(head.title());
        about.setCreator("Linli");
        var now = Calendar.getInstance(TimeZone.getTimeZone(Zone.OFFICE));
        now.setTimeInMillis(clock.millis());
        about.setCreationDate(now);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(LocaleContextHolder.getLocale().toLanguageTag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    byte[] fontFile() throws IOException {
        var file = fontFile;
        if (file == null) {
            try (var resource = Papers.class.getResourceAsStream(FONT)) {
                file = resource.readAllBytes();
            }
            fontFile = file;
        }
        return file;
    }
}
