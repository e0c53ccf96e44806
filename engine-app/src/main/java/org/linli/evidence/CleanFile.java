package org.linli.evidence;

/**
 * A file of an accepted kind without what its maker put beside the picture.
 *
 * @param name the sender's name for it, tidied; null where he gave none
 */
public record CleanFile(String name, String mediaType, byte[] content) {}
