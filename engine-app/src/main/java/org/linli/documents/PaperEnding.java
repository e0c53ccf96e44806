package org.linli.documents;

/**
 * How a paper of an organ ends.
 *
 * @param organ whose paper it is; also what its seal says
 * @param day when it is issued, in words
 * @param sealWord what stands below the star of the seal, such as 测试印章; null = nothing
 * @param target where the code leads that stands beside it
 * @param caption what stands below the code
 */
public record PaperEnding(String organ, String day, String sealWord, String target, String caption) {}
