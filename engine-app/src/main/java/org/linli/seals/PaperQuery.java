package org.linli.seals;

import java.util.List;
import java.util.Set;

/**
 * Which papers that one may read are wanted.
 *
 * @param paths of the units whose papers, with those of the units below, may be read
 * @param unitIds whose papers of other organs may be read, too: those that they hand out or had a part in
 * @param text in number or title, a case number, or null
 */
record PaperQuery(
        List<String> paths,
        Set<Long> unitIds,
        String unitPath,
        String text,
        String kind,
        PaperState state,
        int offset,
        int size) {}
