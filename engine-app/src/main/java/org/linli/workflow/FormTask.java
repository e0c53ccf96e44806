package org.linli.workflow;

/**
 * The task that a form is shown for: what fields and options may depend on beside the model.
 *
 * @param categoryCode what the case is about
 * @param complainedUnitId the unit complained of, which is no candidate for anything, or null
 */
public record FormTask(Step step, String caseNumber, String categoryCode, Long complainedUnitId) {}
