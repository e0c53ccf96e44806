package org.linli.documents;

import java.util.List;

/**
 * One of the labels that are cut out of a sheet.
 *
 * @param head a line above the code
 * @param symbol of which kind the code is
 * @param target what the code says
 * @param title what is read from afar
 * @param number a small line of its own
 * @param lines what else stands on it, from top to bottom
 */
public record PaperLabel(String head, Symbol symbol, String target, String title, String number, List<String> lines) {}
