package org.linli.organization;

/** Who holds a role in a unit now, for himself; {@code phone} is the office's. */
public record PostHolder(long unitId, long staffId, String username, String name, String phone) {}
