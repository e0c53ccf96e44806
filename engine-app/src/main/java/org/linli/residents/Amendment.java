package org.linli.residents;

import java.time.LocalDate;

/**
 * How somebody changes a record that he was shown.
 *
 * @param isCorrection whether what is recorded was wrong from the beginning, so that no day is asked for
 * @param from since when it is otherwise; null: today
 * @param note why, or null
 * @param version the version that he was shown
 */
public record Amendment(boolean isCorrection, LocalDate from, String note, int version) {}
