package org.linli.portal;

import java.time.LocalDate;

/** What is written on a board about somebody; {@code hasAgreed} says that he wants to stand there. */
public record BoardEntry(
        String name,
        String duty,
        String phone,
        String serves,
        int sort,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean hasAgreed) {}
