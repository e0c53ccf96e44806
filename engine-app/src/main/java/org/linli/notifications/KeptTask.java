package org.linli.notifications;

/**
 * An open task, as far as somebody has to be told about it.
 *
 * @param complainedUnitId the unit complained of, none of whose heads is told, or null
 * @param complainedStaffId the person complained of, or null
 */
record KeptTask(
        String title,
        String processDefinitionId,
        String elementId,
        long caseFileId,
        long poolUnitId,
        String poolRole,
        Long assigneeId,
        Long complainedUnitId,
        Long complainedStaffId) {}
