package org.linli.shared.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.web.multipart.MultipartRequest;

/** The CSV file of a request, small enough to be read at once. */
public final class ImportedFile {
    private static final long MAX_BYTES = 2_000_000;

    private ImportedFile() {}

    /** @throws InvalidRequestException naming {@code file} if there is none, or it is too large or no such text */
    public static CsvTable read(MultipartRequest parts, int mostRows) {
        var file = parts.getFile("file");
        if (file == null || file.isEmpty()) {
            throw new InvalidRequestException("file", "problem.field.missing");
        }
        if (file.getSize() > MAX_BYTES) {
            throw new InvalidRequestException("file", "sheet.too-large");
        }
        try {
            return CsvTable.read(file.getBytes(), mostRows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
