package org.linli.workflow;

/** The engine has opened a task; told in the engine's transaction. */
public record TaskOpened(String taskId, String caseNumber, Step step) {}
