package org.linli.portal;

import java.time.Instant;

/** That a module is on or off at a place, otherwise than around it. */
public record ModuleSwitch(long moduleId, long unitId, boolean isOn, Instant changedAt, String changedBy) {}
