package org.linli.seals;

import java.util.List;
import java.util.Optional;
import org.linli.shared.UseCaseService;

/** What whoever holds a paper learns about it from its code; nothing that he sends is kept. */
@UseCaseService
public class PublicPapers {
    private final SealedPaperMapper papers;
    private final SealMapper seals;
    private final List<PaperStandings> standings;

    PublicPapers(SealedPaperMapper papers, SealMapper seals, List<PaperStandings> standings) {
        this.papers = papers;
        this.seals = seals;
        this.standings = standings;
    }

    /** @param standing what is said beyond the paper's own state, or null */
    public record Found(SealedPaper paper, PaperStanding standing) {
        /** Whether it may be relied on now. */
        public boolean isInForce() {
            return paper.isValid() && (standing == null || standing.isInForce());
        }
    }

    public Optional<Found> find(String token) {
        return papers.find(token).map(paper -> new Found(paper, standing(token)));
    }

    /** @param isSame whether the file is, byte for byte, the paper that was issued */
    public record Verdict(boolean isSame, SignatureVerdict signature) {}

    /** Compares a file with the paper of the code. */
    public Verdict check(SealedPaper paper, byte[] file) {
        var isSame = SealedPapers.sha256(file).equals(paper.sha256());
        return new Verdict(isSame, SignatureCheck.check(file, seals::isKnown));
    }

    private PaperStanding standing(String token) {
        return standings.stream()
                .flatMap(one -> one.of(token).stream())
                .findFirst()
                .orElse(null);
    }
}
