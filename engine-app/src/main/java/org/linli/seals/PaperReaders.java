package org.linli.seals;

import org.linli.security.CurrentUser;

/** Answered by modules whose papers are handed out where their organ has nobody: at the window of a case, or on whose blanks. */
public interface PaperReaders {
    boolean mayCopy(SealedPaper paper, CurrentUser user);
}
