package org.linli.workflow;

import java.time.Instant;

/**
 * A version of a process, a decision table or a form.
 *
 * @param key by which others name it; versions count from 1
 * @param running cases that live in this version now; null where nothing runs
 * @param deploymentId engine's id of what was deployed together
 */
public record Model(
        ModelKind kind,
        String key,
        String name,
        int version,
        Instant deployedAt,
        Long running,
        String deploymentId,
        String resource,
        String definitionId) {}
