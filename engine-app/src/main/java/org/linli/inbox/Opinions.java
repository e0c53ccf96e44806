package org.linli.inbox;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.workflow.Submission;

/** Puts what a person wrote into the timeline: the opinion and the result, as the form asked for them. */
final class Opinions {
    private static final String RESULT = "result";
    /** As long as the column; where the form asks for an opinion it has its own, lower limit. */
    private static final int MAX_LENGTH = 2000;

    private static final int MAX_OPINION = 1000;

    private Opinions() {}

    /** @throws InvalidRequestException if it is longer than the timeline can hold */
    static String of(Submission submission, Map<String, Object> data) {
        var text = Stream.of((String) data.get(RESULT), submission.opinion())
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("\n"));
        if (text.length() > MAX_LENGTH) {
            throw new InvalidRequestException("opinion", "form.tooLong", MAX_OPINION);
        }
        return text;
    }
}
