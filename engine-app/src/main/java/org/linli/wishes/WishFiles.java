package org.linli.wishes;

import org.linli.casefile.CaseKind;
import org.linli.casefile.FileGuard;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What came with a wish shows who wishes, his signature above all: opened where his name is known, nowhere else. */
@Component
class WishFiles implements FileGuard {
    private final WishMapper mapper;

    WishFiles(WishMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.WISH;
    }

    @Override
    public boolean shows(long caseFileId, CurrentUser user) {
        return mapper.find(caseFileId)
                .map(wish -> WishReading.isNear(wish, user))
                .orElse(true);
    }
}
