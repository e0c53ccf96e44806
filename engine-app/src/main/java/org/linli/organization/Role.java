package org.linli.organization;

/** What a post can be; {@code unitKind} is the kind of unit in which it can be held. */
public record Role(String code, String name, String nameEn, UnitKind unitKind) {}
