package org.linli.shared.sheet;

import org.springframework.http.MediaType;

/** The kinds of file that a list is written into. */
public enum SheetFormat {
    CSV("csv", MediaType.parseMediaType("text/csv;charset=UTF-8")),
    XLSX("xlsx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final String ending;
    private final MediaType mediaType;

    SheetFormat(String ending, MediaType mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    MediaType mediaType() {
        return mediaType;
    }
}
