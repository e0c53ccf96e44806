package org.linli.plates;

import org.linli.evidence.EvidenceKeeper;
import org.linli.residents.ArchiveAccess;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Whoever sees a plate sees the photo of it at its door. */
@Component
class PlatePhotos implements EvidenceKeeper {
    private final PlateMapper plates;
    private final ArchiveAccess access;

    PlatePhotos(PlateMapper plates, ArchiveAccess access) {
        this.plates = plates;
        this.access = access;
    }

    @Override
    public String keptFor() {
        return PlateCare.KEPT_FOR;
    }

    @Override
    public boolean mayRead(CurrentUser user, long id) {
        return plates.isInScope(id, access.places(user, PlateService.READ));
    }
}
