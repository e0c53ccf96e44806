package org.linli.residents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.linli.shared.Texts;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** The names and texts of a piece of information: how they are written down, and how many and how long they may be. */
@Component
public class InfoTexts {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST = 1200;

    private final ObjectMapper json;

    InfoTexts(ObjectMapper json) {
        this.json = json;
    }

    /** @throws InvalidRequestException naming {@code content} if there are none, too many or too long ones */
    public void check(Map<String, String> content) {
        var fits = !content.isEmpty()
                && content.size() <= MOST
                && content.entrySet().stream()
                        .allMatch(text -> !Texts.isBlank(text.getKey())
                                && Texts.length(text.getKey()) <= LONGEST_NAME
                                && !Texts.isBlank(text.getValue())
                                && Texts.length(text.getValue()) <= LONGEST_TEXT);
        if (!fits || Texts.length(written(content).value()) > LONGEST) {
            throw new InvalidRequestException("content", "resident.info.content", MOST, LONGEST_TEXT);
        }
    }

    public Map<String, String> read(PersonalText content) {
        try {
            return json.readValue(content.value(), new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public PersonalText written(Map<String, String> content) {
        try {
            return new PersonalText(json.writeValueAsString(new TreeMap<>(content)));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
