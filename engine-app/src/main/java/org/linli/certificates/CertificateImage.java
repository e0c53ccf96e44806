package org.linli.certificates;

import java.time.Instant;
import org.linli.evidence.SecretPictures.Kept;
import org.linli.shared.persistence.PersonalText;

/** A photo of a document of somebody ({@code residentId}) or of a household ({@code householdId}). */
record CertificateImage(
        long id,
        String number,
        Long residentId,
        Long householdId,
        String kindCode,
        String storedSha256,
        PersonalText fileKey,
        Instant addedAt,
        String addedBy) {

    Kept kept() {
        return new Kept(storedSha256, fileKey);
    }
}
