package org.linli.portal;

/** A picture of an article; {@code caption} is also read to those who do not see it. */
public record ItemPicture(String evidenceId, String caption) {}
