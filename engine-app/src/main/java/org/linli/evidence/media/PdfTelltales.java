package org.linli.evidence.media;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;

/** Walks through all objects of a document and takes out metadata, scripts, actions and files inside of it. */
final class PdfTelltales {
    private static final int MOST_OBJECTS = 500_000;
    private static final Set<COSName> REMOVED = names(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "OpenAction",
            "AA",
            "JS",
            "JavaScript",
            "EmbeddedFiles",
            "EF",
            "AF",
            "XFA",
            "RichMediaContent");
    private static final Set<COSName> ACTIONS = names(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound");
    /** What may bear one of the removed names without being what it says: fonts and pictures are named freely. */
    private static final Set<COSName> RESOURCES = names("Font", "XObject", "ExtGState");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    void removeFrom(COSDictionary trailer) throws IOException {
        add(trailer);
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next instanceof COSDictionary dictionary) {
                clean(dictionary);
            } else if (next instanceof COSArray array) {
                clean(array);
            }
        }
    }

    private void clean(COSDictionary dictionary) throws IOException {
        for (var key : List.copyOf(dictionary.keySet())) {
            var value = dictionary.getDictionaryObject(key);
            if (isAction(value) || (REMOVED.contains(key) && !isResource(value))) {
                dictionary.removeItem(key);
            } else {
                add(value);
            }
        }
    }

    private void clean(COSArray array) throws IOException {
        for (var i = 0; i < array.size(); i++) {
            var value = array.getObject(i);
            if (isAction(value)) {
                array.set(i, COSNull.NULL);
            } else {
                add(value);
            }
        }
    }

    private void add(COSBase value) throws IOException {
        var object = value instanceof COSObject reference ? reference.getObject() : value;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            if (seen.size() > MOST_OBJECTS) {
                throw new DamagedFileException("Too many objects");
            }
            waiting.push(object);
        }
    }

    private static boolean isAction(COSBase value) {
        return value instanceof COSDictionary dictionary && ACTIONS.contains(dictionary.getCOSName(COSName.S));
    }

    private static boolean isResource(COSBase value) {
        return value instanceof COSDictionary dictionary && RESOURCES.contains(dictionary.getCOSName(COSName.TYPE));
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toSet());
    }
}
