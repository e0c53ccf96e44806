package org.linli.licences;

import java.util.Optional;
import org.linli.catalogue.ResultKinds;
import org.springframework.stereotype.Component;

/** Tells the catalogue which certificates its items may result in, and whose they are. */
@Component
class LicenceResultKinds implements ResultKinds {
    private final LicenceKinds kinds;
    private final LicenceMapper licences;

    LicenceResultKinds(LicenceKinds kinds, LicenceMapper licences) {
        this.kinds = kinds;
        this.licences = licences;
    }

    @Override
    public Optional<ResultKind> find(String code) {
        return kinds.find(code)
                .filter(LicenceKind::isActive)
                .map(kind -> new ResultKind(kind.unitCode(), licences.isLegal(code)));
    }
}
