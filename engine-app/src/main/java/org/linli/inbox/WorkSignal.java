package org.linli.inbox;

/** That something changed in one of a person's lists; what it is he reads there. */
public record WorkSignal(InboxView view, String taskId, String caseNumber) {}
