package org.linli.sharing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What records of each kind usually say, and how it is covered for whoever may not see it in full. */
@Component
class KindFields {
    private static final int SHOWN_OF_NUMBER = 3;

    private final RightMapper rights;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, List<Field>> byKind;

    KindFields(RightMapper rights) {
        this.rights = rights;
    }

    /** How a text is covered. */
    enum Cover {
        PLAIN,
        NUMBER,
        NAME,
        SECRET
    }

    record Field(String kindCode, String name, String nameEn, Cover cover) {}

    List<Field> of(String kindCode) {
        if (byKind == null) {
            byKind = rights.listFields().stream().collect(Collectors.groupingBy(Field::kindCode));
        }
        return byKind.getOrDefault(kindCode, List.of());
    }

    /** The name in the language of the request; departments may have others than these. */
    String label(String kindCode, String name) {
        return Messages.isEnglish()
                ? find(kindCode, name).stream().map(Field::nameEn).findFirst().orElse(name)
                : name;
    }

    Cover cover(String kindCode, String name) {
        return find(kindCode, name).stream().map(Field::cover).findFirst().orElse(Cover.SECRET);
    }

    /** The text as far as it is shown; null where nothing of it is. */
    static String covered(String text, Cover cover) {
        return switch (cover) {
            case PLAIN -> text;
            case SECRET -> null;
            case NAME ->
                text.substring(0, text.offsetByCodePoints(0, 1))
                        + "*".repeat(text.codePointCount(0, text.length()) - 1);
            case NUMBER ->
                text.length() <= 2 * SHOWN_OF_NUMBER
                        ? "*".repeat(text.length())
                        : text.substring(0, SHOWN_OF_NUMBER)
                                + "*".repeat(text.length() - 2 * SHOWN_OF_NUMBER)
                                + text.substring(text.length() - SHOWN_OF_NUMBER);
        };
    }

    private List<Field> find(String kindCode, String name) {
        return of(kindCode).stream().filter(field -> field.name().equals(name)).toList();
    }
}
