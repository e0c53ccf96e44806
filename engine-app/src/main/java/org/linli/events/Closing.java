package org.linli.events;

import java.time.Instant;
import java.util.List;
import org.linli.evidence.Evidence;

/**
 * What a case has to show before it is closed, and what was shown.
 *
 * @param condition in words, or null
 * @param maxMeters how far from the case's place a photo may have been taken
 */
public record Closing(String condition, List<ClosingRequirement> requirements, List<Round> rounds, int maxMeters) {

    /** The answers of one time that handling was finished. */
    public record Round(int number, String givenBy, Instant givenAt, List<Answer> answers) {}

    /** The answer to one requirement. */
    public record Answer(ClosingFact fact, List<ShownFile> files) {}

    /** A file of an answer; {@code findings} is empty where it is no photo. */
    public record ShownFile(Evidence file, List<PhotoFinding> findings) {}
}
