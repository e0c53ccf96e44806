package org.linli.residents;

/** Where a dwelling is and what it is; {@code groupCode}, {@code building}, {@code entrance} and {@code room} may be null. */
public record DwellingDetails(
        String gridCode,
        String groupCode,
        String kind,
        String address,
        String building,
        String entrance,
        String room) {}
