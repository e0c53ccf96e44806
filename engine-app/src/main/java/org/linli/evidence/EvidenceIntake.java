package org.linli.evidence;

import org.springframework.stereotype.Component;

/** Turns what was sent into what is kept. */
@Component
class EvidenceIntake {

    Evidence take(UploadedFile file, Long staffId) {
        throw new UnsupportedOperationException();
    }
}
