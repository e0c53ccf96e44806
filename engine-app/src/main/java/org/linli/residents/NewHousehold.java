package org.linli.residents;

import java.time.LocalDate;

/** A household to be recorded; {@code category}, {@code from} (today) and {@code note} may be null. */
public record NewHousehold(HouseholdKind kind, String dwellingNumber, String category, LocalDate from, String note) {}
