package org.linli.licences;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.documents.PaperFact;
import org.linli.shared.persistence.PersonalText;

/** What stands on a licence, in one text: a line each, label and value parted by a tab. */
final class LicenceContent {
    private LicenceContent() {}

    static PersonalText write(List<PaperFact> facts) {
        var text = facts.stream()
                .map(fact -> plain(fact.label()) + '\t' + plain(fact.value()))
                .collect(Collectors.joining("\n"));
        return new PersonalText(text);
    }

    static List<PaperFact> read(PersonalText content) {
        return content.value().isEmpty()
                ? List.of()
                : Arrays.stream(content.value().split("\n"))
                        .map(line -> line.split("\t", 2))
                        .map(parts -> new PaperFact(parts[0], parts[1]))
                        .toList();
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
