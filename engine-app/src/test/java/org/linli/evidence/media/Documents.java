package org.linli.evidence.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Documents as office programs and attackers write them. */
public final class Documents {
    /** Stands in metadata, scripts and files; it must not survive. */
    public static final String SECRET = "SECRET";

    private Documents() {}

    /** One page that tells its author, runs scripts and carries a file. */
    public static byte[] talkative() {
        return write(document -> {
            document.getDocumentInformation().setAuthor(SECRET);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document,
                            new ByteArrayInputStream(("<GPS>" + SECRET).getBytes(StandardCharsets.ISO_8859_1))));
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"));
            document.getPage(0).getCOSObject().setItem(COSName.AA, opening());
            var annotations = new COSArray();
            annotations.add(launch().getCOSObject());
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
            var file = new PDComplexFileSpecification();
            file.setFile(SECRET);
            file.setEmbeddedFile(new PDEmbeddedFile(
                    document, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.ISO_8859_1))));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a.exe", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    public static byte[] encrypted() {
        return write(document -> document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
    }

    /** One page whose few bytes of content unpack to 64 MB. */
    public static byte[] bomb() {
        return write(document -> {
            var content = document.getDocument().createCOSStream();
            try (var output = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (var i = 0; i < 64; i++) {
                    output.write(new byte[1 << 20]);
                }
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
        });
    }

    public static byte[] plain() {
        return write(document -> {});
    }

    private static COSDictionary opening() {
        var actions = new COSDictionary();
        actions.setItem(COSName.O, new PDActionJavaScript(SECRET).getCOSObject());
        return actions;
    }

    private static PDAnnotationLink launch() {
        var action = new PDActionLaunch();
        action.getCOSObject().setString(COSName.F, SECRET);
        var link = new PDAnnotationLink();
        link.setAction(action);
        return link;
    }

    private interface Content {
        void put(PDDocument document) throws IOException;
    }

    private static byte[] write(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            content.put(document);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
