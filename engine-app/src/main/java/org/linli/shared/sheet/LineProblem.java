package org.linli.shared.sheet;

/** What is wrong in a line of a file that somebody sent: in which column, said by a message. */
public record LineProblem(long line, String column, String value, String messageKey, Object... arguments) {}
