package org.linli.reports;

import java.time.LocalDate;

/** The days of a period in office time, both of them within. */
public record BoardPeriod(LocalDate from, LocalDate last) {}
