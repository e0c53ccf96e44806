package org.linli.seals;

import java.util.function.Consumer;
import org.linli.documents.Paper;
import org.linli.shared.Texts;

/**
 * A paper to be issued, always in Chinese.
 *
 * @param caseNumber the case that it belongs to, or null
 * @param deskUnitId the window that hands it out whatever the case, or null
 * @param unitId the organ whose number and seal it gets
 * @param kind code of what it is, such as ONE_TIME_NOTICE; may have numbers of its own
 * @param kindName the same in words, such as 一次性补正告知书; everybody who checks the paper reads it
 * @param title above the text; as public as {@code kindName}
 * @param recipient for whom it is as strangers may see it, such as 王**, or null
 * @param isPrivate whether only readers of its case read it; the desk of all papers does not know it
 * @param content writes what stands between title and seal
 */
public record NewSealedPaper(
        String caseNumber,
        Long deskUnitId,
        long unitId,
        String kind,
        String kindName,
        String title,
        String recipient,
        boolean isPrivate,
        Consumer<Paper> content) {
    private static final int NAME = 40;
    private static final int TITLE = 100;
    private static final int RECIPIENT = 60;

    /** One that only the organ hands out, and whoever works on its case. */
    public NewSealedPaper(
            String caseNumber,
            long unitId,
            String kind,
            String kindName,
            String title,
            String recipient,
            Consumer<Paper> content) {
        this(caseNumber, null, unitId, kind, kindName, title, recipient, false, content);
    }

    /** The same, read by nobody but readers of its case. */
    public NewSealedPaper privately() {
        return new NewSealedPaper(caseNumber, deskUnitId, unitId, kind, kindName, title, recipient, true, content);
    }

    public NewSealedPaper {
        if (Texts.isBlank(kind) || kind.length() > NAME || Texts.isBlank(kindName) || kindName.length() > NAME) {
            throw new IllegalArgumentException("A paper is of a kind");
        }
        if (Texts.isBlank(title) || title.length() > TITLE) {
            throw new IllegalArgumentException("A paper has a title of at most " + TITLE + " characters");
        }
        if (recipient != null && recipient.length() > RECIPIENT) {
            throw new IllegalArgumentException("The recipient is shown in at most " + RECIPIENT + " characters");
        }
    }
}
