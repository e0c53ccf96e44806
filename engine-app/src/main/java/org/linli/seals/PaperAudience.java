package org.linli.seals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which units beside the organ read and print a paper: laid down when it is issued, so that lists ask by index. */
@Component
class PaperAudience {
    private final SealedPaperMapper papers;
    private final List<PaperReaders> readers;

    PaperAudience(SealedPaperMapper papers, List<PaperReaders> readers) {
        this.papers = papers;
        this.readers = readers;
    }

    void layDown(String token, NewSealedPaper paper) {
        var units = new HashSet<Long>();
        if (paper.deskUnitId() != null) {
            units.add(paper.deskUnitId());
        }
        if (paper.caseNumber() != null) {
            readers.forEach(one -> units.addAll(one.unitsOf(paper.caseNumber())));
        }
        if (!units.isEmpty()) {
            papers.insertReaders(token, units);
        }
    }

    boolean includes(String token, Set<Long> units) {
        return !units.isEmpty() && papers.isReadBy(token, units);
    }
}
