package org.linli.seals;

import java.time.Instant;

/** 第n份: a copy of a paper that somebody printed or took. */
public record PaperCopy(int number, Instant madeAt, String madeBy) {}
