package org.linli.workflow;

import org.linli.shared.Messages;

/**
 * One way to finish a task: a named flow that leaves the gateway behind it.
 *
 * @param isPublic whether the reporter is told that this way was taken
 */
public record Outcome(String id, String name, String nameEn, boolean isPublic, String flowId) {

    /** The label in the language of the request. */
    public String label() {
        return Messages.isEnglish() && nameEn != null ? nameEn : name;
    }
}
