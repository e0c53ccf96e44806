package org.linli.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.linli.documents.Paper;
import org.linli.documents.PaperPicture;
import org.linli.documents.PaperStyle;
import org.linli.evidence.Evidence;
import org.linli.evidence.EvidenceService;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** The photos of a case in small on its sheet, numbered as in the list of its files. */
@Component
class CaseSheetPhotos {
    /** A paper stays one that can be carried; the others are in the list, and on the screen. */
    private static final int MOST = 36;

    private final EvidenceService evidence;
    private final Messages messages;

    CaseSheetPhotos(EvidenceService evidence, Messages messages) {
        this.evidence = evidence;
        this.messages = messages;
    }

    void write(Paper paper, List<Evidence> files) {
        List<PaperPicture> pictures = new ArrayList<>();
        var left = 0;
        for (var index = 0; index < files.size(); index++) {
            var file = files.get(index);
            if (!file.hasThumbnail()) {
                continue;
            }
            if (pictures.size() < MOST) {
                pictures.add(new PaperPicture(content(file), caption(index + 1, file)));
            } else {
                left++;
            }
        }
        paper.pictures(pictures);
        if (left > 0) {
            paper.text(PaperStyle.SMALL, messages.text("caseSheet.morePhotos", left));
        }
    }

    private String caption(int number, Evidence file) {
        return file.takenAt() == null
                ? messages.text("caseSheet.photo", number)
                : messages.text("caseSheet.photoTaken", number, messages.fullMoment(file.takenAt()));
    }

    /** Null when the file is gone: a paper with a gap is better than none. */
    private byte[] content(Evidence file) {
        return evidence.thumbnail(file)
                .map(thumbnail -> {
                    try {
                        return thumbnail.body().exists() ? thumbnail.body().getContentAsByteArray() : null;
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                })
                .orElse(null);
    }
}
