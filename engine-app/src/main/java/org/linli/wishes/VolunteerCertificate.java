package org.linli.wishes;

import java.time.Instant;
import java.time.LocalDate;

/** A certificate that a volunteer took out. */
public record VolunteerCertificate(String paperToken, int minutes, LocalDate untilDay, Instant issuedAt) {}
