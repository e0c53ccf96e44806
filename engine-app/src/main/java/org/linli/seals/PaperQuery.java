package org.linli.seals;

import java.util.List;

/**
 * Which papers of one's units are wanted.
 *
 * @param paths of the units whose papers, with those of the units below, may be read
 * @param text in number or title, a case number, or null
 */
record PaperQuery(
        List<String> paths, String unitPath, String text, String kind, PaperState state, int offset, int size) {}
