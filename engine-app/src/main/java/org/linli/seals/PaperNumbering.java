package org.linli.seals;

import java.time.Instant;

/**
 * How papers are numbered.
 *
 * @param unitCode of which unit, empty: of all that have no line of their own
 * @param kind of which kind, empty: of all kinds that have no line of their own
 * @param pattern with {@code {year}}, {@code {n}} and perhaps {@code {unit}}
 */
public record PaperNumbering(
        String unitCode, String kind, String pattern, int version, Instant changedAt, String changedBy) {}
