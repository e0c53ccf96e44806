package org.linli.inbox;

import org.linli.shared.problem.InvalidRequestException;

/** The orders an index can deliver. */
public enum InboxSort {
    DUE_ASC(false),
    DUE_DESC(true);

    private final boolean isDescending;

    InboxSort(boolean isDescending) {
        this.isDescending = isDescending;
    }

    /** @throws InvalidRequestException if the list cannot be sorted so */
    public static InboxSort parse(String text) {
        return switch (text == null || text.isBlank() ? "dueAt,asc" : text) {
            case "dueAt", "dueAt,asc" -> DUE_ASC;
            case "dueAt,desc" -> DUE_DESC;
            default -> throw new InvalidRequestException("sort", "inbox.sort");
        };
    }

    public boolean isDescending() {
        return isDescending;
    }
}
