package org.linli.petitions;

import org.linli.casefile.CaseKind;
import org.linli.casefile.FileGuard;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What came with a petition may show who sent it: of one who asked to stay unknown, only the petition office opens it. */
@Component
class PetitionFiles implements FileGuard {
    private final PetitionMapper mapper;
    private final PetitionPosts posts;

    PetitionFiles(PetitionMapper mapper, PetitionPosts posts) {
        this.mapper = mapper;
        this.posts = posts;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PETITION;
    }

    @Override
    public boolean shows(long caseFileId, CurrentUser user) {
        return mapper.find(caseFileId)
                .map(petition -> posts.knows(petition, user))
                .orElse(true);
    }
}
