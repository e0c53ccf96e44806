package org.linli.shared.problem;

/** One field that was refused; {@code messageKey} is looked up in the user's language. */
public record FieldProblem(String field, String messageKey, Object... arguments) {}
