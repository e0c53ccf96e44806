package org.linli.accusations.web;

import org.linli.accusations.NewAccusation;
import org.linli.evidence.CleanFile;

/** Files on their way in. */
final class SealedFileViews {
    private SealedFileViews() {}

    static NewAccusation.File of(CleanFile file) {
        return new NewAccusation.File(file.name(), file.mediaType(), file.content());
    }
}
