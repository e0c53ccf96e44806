package org.linli.evidence.media;

import java.io.IOException;

/** The picture would take more memory to decode than is allowed. */
public class TooManyPixelsException extends IOException {
    public TooManyPixelsException(int width, int height) {
        super(width + " x " + height);
    }
}
