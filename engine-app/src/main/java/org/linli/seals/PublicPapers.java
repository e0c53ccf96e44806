package org.linli.seals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.shared.UseCaseService;

/** What whoever holds a paper learns about it from its code; nothing that he sends is kept. */
@UseCaseService
public class PublicPapers {
    private final SealedPaperMapper papers;
    private final SealMapper seals;
    private final SealAuthorities authorities;
    private final OrganizationService organization;
    private final List<PaperStandings> standings;

    PublicPapers(
            SealedPaperMapper papers,
            SealMapper seals,
            SealAuthorities authorities,
            OrganizationService organization,
            List<PaperStandings> standings) {
        this.papers = papers;
        this.seals = seals;
        this.authorities = authorities;
        this.organization = organization;
        this.standings = standings;
    }

    /**
     * @param standing what is said beyond the paper's own state, or null
     * @param trust what is known of the certificate behind its seal
     */
    public record Found(SealedPaper paper, PaperStanding standing, SealTrust trust) {
        /** Whether it may be relied on now. */
        public boolean isInForce() {
            return paper.isValid() && (standing == null || standing.isInForce());
        }
    }

    public Optional<Found> find(String token) {
        return papers.find(token).map(paper -> new Found(paper, standing(token), trust(paper)));
    }

    /** @param isSame whether the file is, byte for byte, the paper that was issued */
    public record Verdict(boolean isSame, SignatureVerdict signature) {}

    /** Compares a file with the paper of the code. */
    public Verdict check(SealedPaper paper, byte[] file) {
        var isSame = SealedPapers.sha256(file).equals(paper.sha256());
        return new Verdict(isSame, SignatureCheck.check(file, seals::isKnown));
    }

    private SealTrust trust(SealedPaper paper) {
        var certificate = seals.find(papers.findFile(paper.token()).certificateId());
        return authorities.of(certificate, names(paper));
    }

    private Set<String> names(SealedPaper paper) {
        return Stream.of(paper.organName(), organization.unit(paper.unitId()).name())
                .collect(Collectors.toSet());
    }

    private PaperStanding standing(String token) {
        return standings.stream()
                .flatMap(one -> one.of(token).stream())
                .findFirst()
                .orElse(null);
    }
}
