package org.linli.accounts;

import java.time.Instant;
import org.linli.shared.Messages;

/** A version of what people are told or asked; it stays as it was, since consents name it. */
public record ConsentText(
        String code,
        int version,
        String name,
        String nameEn,
        String body,
        String bodyEn,
        Instant publishedAt,
        String publishedBy) {

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }

    /** The words in the language of the request. */
    public String words() {
        return Messages.isEnglish() ? bodyEn : body;
    }
}
