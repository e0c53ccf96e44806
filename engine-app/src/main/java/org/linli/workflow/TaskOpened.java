package org.linli.workflow;

/**
 * The engine has opened a task; told in the engine's transaction.
 *
 * @param poolUnitCode the code of the unit that the process names for the pool, or null where the case decides it
 */
public record TaskOpened(String taskId, String caseNumber, String processInstanceId, Step step, String poolUnitCode) {}
