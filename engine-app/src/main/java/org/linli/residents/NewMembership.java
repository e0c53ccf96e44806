package org.linli.residents;

import java.time.LocalDate;

/** Into which household somebody comes, as what, and since when; {@code from} null: today. */
public record NewMembership(String householdNumber, String relation, LocalDate from, String note) {}
