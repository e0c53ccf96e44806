package org.linli.seals;

import java.time.LocalDate;

/**
 * What a module above says of a paper to whoever checks it, beyond the paper's own state.
 *
 * @param isInForce whether what the paper certifies holds now
 * @param words why, such as 已过期, in the language of the request
 * @param validUntil the last day, or null
 */
public record PaperStanding(boolean isInForce, String words, LocalDate validUntil) {}
