package org.linli.security;

import java.time.Instant;

/** That somebody of a unit read a record, as the person whom it is about may know. */
public record RecordReading(
        Instant happenedAt, String action, String detail, String unitName, boolean isOfDepartment) {}
