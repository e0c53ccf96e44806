package org.linli.evidence;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as somebody sent it; neither its name nor its declared type is trusted.
 *
 * @param originalName the sender's name for it, may be null
 * @param size in bytes
 * @param content opened once and closed by the service
 */
public record UploadedFile(String originalName, long size, InputStreamSource content) {}
