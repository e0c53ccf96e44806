package org.linli.evidence.media;

import java.io.IOException;

/** The document is protected with a password, so nobody could tell what it carries. */
public class EncryptedFileException extends IOException {
    public EncryptedFileException() {
        super("Encrypted");
    }
}
