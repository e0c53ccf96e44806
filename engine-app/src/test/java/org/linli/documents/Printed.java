package org.linli.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper as its reader gets it. */
public record Printed(PDDocument document) implements AutoCloseable {

    public static Printed of(byte[] file) throws IOException {
        return new Printed(Loader.loadPDF(file));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The words of a page, counted from 1, without blanks and line ends. */
    public String words(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s　]", "");
    }

    /** What a phone reads from the code on the page, counted from 1. */
    String scanned(int page) throws Exception {
        var image = new PDFRenderer(document).renderImageWithDPI(page - 1, 150);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
