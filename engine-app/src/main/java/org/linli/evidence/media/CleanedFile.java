package org.linli.evidence.media;

import java.nio.file.Path;

/**
 * What is to be kept of a file.
 *
 * @param content without metadata
 * @param thumbnail JPEG, null where there is no picture to show
 * @param capture what the metadata said
 */
public record CleanedFile(Path content, String mediaType, Path thumbnail, Capture capture) {}
