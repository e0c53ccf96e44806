package org.linli.licences;

import java.time.Instant;

/** Something that happened to a licence; {@code byName} and {@code byId} null: the application did it. */
public record LicenceStep(int seq, Instant at, String byName, Long byId, LicenceAction action, String note) {}
