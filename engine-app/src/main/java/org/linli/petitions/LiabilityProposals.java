package org.linli.petitions;

import org.linli.seals.SealedPaper;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * 追究责任建议 names whom to hold liable: it is for the petition office that makes it and for those who answer for the unit, not for
 * all who have part in the petition (《信访工作条例》 Art 40).
 */
@Component
class LiabilityProposals {
    private static final String PAPER = "PETITION_" + ProposalKind.HOLD_LIABLE;

    private final PetitionProposalMapper mapper;
    private final PetitionPosts posts;

    LiabilityProposals(PetitionProposalMapper mapper, PetitionPosts posts) {
        this.mapper = mapper;
        this.posts = posts;
    }

    boolean shows(PetitionProposal proposal, Petition petition, CurrentUser user) {
        return proposal.kind() != ProposalKind.HOLD_LIABLE
                || posts.isOfOffice(petition, user, PetitionProposals.PROPOSE)
                || posts.units(user, PetitionProposals.ANSWER).contains(proposal.unitId());
    }

    /** Whoever may read none of those of a petition reads none of their papers. */
    boolean shows(SealedPaper paper, Petition petition, CurrentUser user) {
        return !PAPER.equals(paper.kind())
                || mapper.list(petition.caseFileId()).stream()
                        .filter(proposal -> proposal.kind() == ProposalKind.HOLD_LIABLE)
                        .anyMatch(proposal -> shows(proposal, petition, user));
    }
}
