package org.linli.licences;

import java.time.Instant;

/** A blank that was spoilt: its number is kept and never used again. */
public record SpoiltStub(
        String kindCode, String number, String unitName, Instant voidAt, String voidBy, String reason) {}
