package org.linli.events;

import java.time.Duration;
import java.util.List;
import org.linli.casefile.CaseFile;
import org.linli.casefile.Spot;
import org.linli.events.PhotoFinding.Kind;
import org.linli.evidence.Evidence;

/** Compares where and when a photo was taken with the case that it is to prove. */
final class PhotoComparison {
    /** Clocks of phones and servers differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private PhotoComparison() {}

    /** What its place and its time tell, in this order. */
    static List<PhotoFinding> of(Evidence photo, RequirementKind kind, CaseFile caseFile, int maxMeters) {
        return List.of(place(photo, caseFile, maxMeters), time(photo, kind, caseFile));
    }

    private static PhotoFinding place(Evidence photo, CaseFile caseFile, int maxMeters) {
        if (photo.longitude() == null) {
            return new PhotoFinding(Kind.PLACE_UNKNOWN, null, null);
        }
        if (caseFile.longitude() == null) {
            return new PhotoFinding(Kind.CASE_PLACE_UNKNOWN, null, null);
        }
        var meters = Math.round(new Spot(null, photo.longitude(), photo.latitude())
                .metersTo(new Spot(null, caseFile.longitude(), caseFile.latitude())));
        return new PhotoFinding(meters > maxMeters ? Kind.FAR : Kind.NEAR, meters, null);
    }

    private static PhotoFinding time(Evidence photo, RequirementKind kind, CaseFile caseFile) {
        var takenAt = photo.takenAt();
        if (takenAt == null) {
            return new PhotoFinding(Kind.TIME_UNKNOWN, null, null);
        }
        if (takenAt.isAfter(photo.uploadedAt().plus(TOLERANCE))) {
            return new PhotoFinding(Kind.AFTER_UPLOAD, null, takenAt);
        }
        var showsHowItWas = kind == RequirementKind.PHOTO_BEFORE;
        var isOlder = takenAt.isBefore(caseFile.openedAt().minus(TOLERANCE));
        return new PhotoFinding(isOlder && !showsHowItWas ? Kind.BEFORE_CASE : Kind.IN_TIME, null, takenAt);
    }
}
