package org.linli.organization;

import java.time.Instant;

/** A post in a unit with the person who holds it; {@code validUntil} is exclusive, null is open. */
public record UnitMember(
        String username, String name, String title, String phone, String role, Instant validFrom, Instant validUntil) {}
