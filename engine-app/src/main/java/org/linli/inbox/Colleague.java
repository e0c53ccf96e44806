package org.linli.inbox;

/**
 * Somebody who may be given work, asked or told.
 *
 * @param openTasks how many tasks he has in hand
 */
public record Colleague(
        long staffId, String username, String name, String title, long unitId, String role, int openTasks) {}
