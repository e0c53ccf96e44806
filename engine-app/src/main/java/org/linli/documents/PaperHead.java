package org.linli.documents;

import org.linli.shared.Texts;

/**
 * What stands at the foot of every page of a paper and in the properties of its file.
 *
 * @param title what the paper is, such as 案件单; also the title of the file, so no personal data
 * @param number the number it goes by, null when it has none
 */
public record PaperHead(String title, String number) {

    public PaperHead {
        if (Texts.isBlank(title)) {
            throw new IllegalArgumentException("A paper has a title");
        }
    }

    String footing() {
        return Texts.isBlank(number) ? title : title + "　" + number;
    }
}
