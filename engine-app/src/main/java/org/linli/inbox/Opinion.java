package org.linli.inbox;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.workflow.Submission;

/**
 * What a person wrote into a step.
 *
 * @param text what the form asked for, result and opinion; the reporter reads it where the step is public
 * @param note an opinion the form did not ask for; stays among staff
 * @param asksForEvidence whether the form asked for the files that came with it
 */
record Opinion(String text, String note, boolean asksForEvidence) {
    private static final String RESULT = "result";
    private static final String OPINION = "opinion";
    static final String EVIDENCE = "evidence";
    private static final int MAX_LENGTH = 1000;

    /** @throws InvalidRequestException if the opinion is longer than 1000 characters */
    static Opinion of(Submission submission, Map<String, Object> data) {
        if (submission.opinion().codePoints().count() > MAX_LENGTH) {
            throw new InvalidRequestException(OPINION, "form.tooLong", MAX_LENGTH);
        }
        var text = Stream.of(data.get(RESULT), data.get(OPINION))
                .filter(String.class::isInstance)
                .map(part -> ((String) part).strip())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        var isAsked = data.containsKey(OPINION);
        return new Opinion(text, isAsked ? null : submission.opinion(), data.containsKey(EVIDENCE));
    }
}
