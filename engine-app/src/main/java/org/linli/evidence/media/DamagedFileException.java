package org.linli.evidence.media;

import java.io.IOException;

/** The content is not what its beginning promises. */
public class DamagedFileException extends IOException {
    public DamagedFileException(String message) {
        super(message);
    }

    public DamagedFileException(Exception cause) {
        super(cause);
    }
}
