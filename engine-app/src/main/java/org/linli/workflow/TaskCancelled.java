package org.linli.workflow;

/** The engine has taken away an open task because the process went another way; told in the engine's transaction. */
public record TaskCancelled(String taskId, String caseNumber) {}
