package org.linli.seals;

import java.util.Set;

/** Answered by modules whose papers are handed out where their organ has nobody. */
public interface PaperReaders {
    /** The units that read and print the papers of the case, whichever organ sealed them; of a case of others: none. */
    Set<Long> unitsOf(String caseNumber);
}
