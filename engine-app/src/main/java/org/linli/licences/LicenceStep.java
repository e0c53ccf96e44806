package org.linli.licences;

import java.time.Instant;

/** Something that happened to a licence; {@code byName} null: the application did it. */
public record LicenceStep(int seq, Instant at, String byName, LicenceAction action, String note) {}
