package org.linli.seals;

import java.time.LocalDate;

/**
 * What a module above says of a paper to whoever checks it, beyond the paper's own state.
 *
 * @param isInForce whether what the paper certifies holds now
 * @param words why, such as 已过期, in the language of the request
 * @param number under which what it certifies is known, such as that of a licence, or null
 * @param holderDocument the holder's document number, masked, or null
 * @param validFrom the first day, or null
 * @param validUntil the last day, or null
 */
public record PaperStanding(
        boolean isInForce,
        String words,
        String number,
        String holderDocument,
        LocalDate validFrom,
        LocalDate validUntil) {}
