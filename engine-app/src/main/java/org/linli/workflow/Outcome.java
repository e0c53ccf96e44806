package org.linli.workflow;

import org.linli.shared.Messages;

/**
 * One way to finish a task: a named flow that leaves the gateway behind it.
 *
 * @param isPublic whether the reporter is told that this way was taken
 * @param by who takes this way instead of or besides whoever has the task: {@code reporter}, {@code holder}, {@code lead},
 *     {@code system}, {@code person}; or null
 * @param isOffered whether it is a button for whoever has the task
 * @param keepsClock whether the clock of the stage runs on, to be taken up by the stage's next task
 * @param isRecallable whether whoever took this way may take it back
 * @param isOpinionPublic whether the reporter reads what was written, where he is told at all
 */
public record Outcome(
        String id,
        String name,
        String nameEn,
        boolean isPublic,
        String flowId,
        String by,
        boolean isOffered,
        boolean keepsClock,
        boolean isRecallable,
        boolean isOpinionPublic) {
    /** The label in the language of the request. */
    public String label() {
        return Messages.isEnglish() && nameEn != null ? nameEn : name;
    }
}
