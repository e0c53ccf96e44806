package org.linli.accounts;

import java.util.Map;
import org.linli.shared.persistence.PersonalText;

/**
 * A resident shall be told something at his telephone; told inside the change, and sent only after its commit.
 *
 * @param template code of the texts, a row of {@code notice_template}
 * @param values what fills the text: {@code count} and the like, never anything personal
 * @param code the one-time code in it, or null
 */
public record ResidentNoticeWanted(String template, PersonalText phone, Map<String, String> values, PersonalText code) {

    public ResidentNoticeWanted {
        values = Map.copyOf(values);
    }
}
