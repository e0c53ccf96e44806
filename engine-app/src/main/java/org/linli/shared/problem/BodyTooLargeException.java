package org.linli.shared.problem;

import java.io.IOException;

/** The body of a request is longer than any request needs to be. */
class BodyTooLargeException extends IOException {
    BodyTooLargeException(long limit) {
        super("Request body of more than " + limit + " bytes");
    }
}
