package org.linli.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the few cases that can have a text, for lists that would otherwise be looked through whole. */
@Component
public class CaseWords {
    /** More candidates than these are no help: a list finds its page sooner without them. */
    private static final int MOST = 2_000;

    private static final int TRIED_PAIRS = 4;

    private final CaseTermMapper terms;

    CaseWords(CaseTermMapper terms) {
        this.terms = terms;
    }

    /**
     * All cases in which the text can stand, and perhaps others; nothing where they are many or cannot be told.
     *
     * @param text part of a title, as it was typed; null is nothing
     */
    public Optional<List<Long>> casesThatMayHave(String text) {
        return SearchTerms.pairsIn(text).stream()
                .limit(TRIED_PAIRS)
                .map(term -> terms.listCases(term, MOST + 1))
                .filter(found -> found.size() <= MOST)
                .findFirst();
    }
}
