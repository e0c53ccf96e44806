package org.linli.documents;

/** A line of a form: what is asked and what stands there, null = nothing. */
public record PaperFact(String label, String value) {}
