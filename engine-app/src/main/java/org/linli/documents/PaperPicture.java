package org.linli.documents;

/**
 * A photo on a paper.
 *
 * @param content a JPEG or PNG file; what cannot be shown leaves an empty frame with words in it
 * @param caption stands below it, null = nothing
 */
public record PaperPicture(byte[] content, String caption) {}
