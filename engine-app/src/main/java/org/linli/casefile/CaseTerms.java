package org.linli.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the words by which cases are found, in the transaction that writes the texts. */
@Component
class CaseTerms {
    private static final int AT_ONCE = 500;

    private final CaseTermMapper terms;

    CaseTerms(CaseTermMapper terms) {
        this.terms = terms;
    }

    /** Adds what was written in a change; with a new case its own texts. */
    void add(CaseFile caseFile, List<TimelineEntry> entries) {
        List<String> texts = new ArrayList<>();
        if (caseFile.lastSeq() == 0) {
            texts.addAll(
                    Arrays.asList(caseFile.caseNumber(), caseFile.title(), caseFile.description(), caseFile.address()));
        }
        for (var entry : entries) {
            texts.add(entry.opinion());
            texts.add(entry.note());
        }
        add(caseFile.id(), caseFile.communityId(), texts);
    }

    void add(long caseFileId, long placeId, List<String> texts) {
        var all = List.copyOf(SearchTerms.of(texts));
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            terms.insertAll(caseFileId, placeId, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
