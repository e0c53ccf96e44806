package org.linli.inbox;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.workflow.Submission;

/** Puts what a person wrote into the timeline: the opinion and the result, as the form asked for them. */
final class Opinions {
    private static final String RESULT = "result";

    private Opinions() {}

    static String of(Submission submission, Map<String, Object> data) {
        return Stream.of((String) data.get(RESULT), submission.opinion())
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
