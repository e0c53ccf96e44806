package org.linli.casefile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.casefile.DuplicateMapper.Box;
import org.linli.shared.UseCaseService;
import org.linli.shared.settings.OfficeSettings;

/** Looks for cases that may tell of the same matter: near in place, or alike in address where coordinates lack. */
@UseCaseService
public class DuplicateSearch {
    private static final int MOST = 100;

    private final DuplicateMapper duplicates;
    private final OfficeSettings settings;

    DuplicateSearch(DuplicateMapper duplicates, OfficeSettings settings) {
        this.duplicates = duplicates;
        this.settings = settings;
    }

    /** How far apart in time two reports of the same matter may be. */
    public Duration span() {
        return Duration.ofHours(settings.whole("duplicate.hours"));
    }

    /** The candidates, open ones first, then the earliest. */
    public List<Duplicate> find(DuplicateQuery query) {
        if (query.categoryCodes().isEmpty()) {
            return List.of();
        }
        var meters = settings.whole("duplicate.meters");
        var box = query.spot().isLocated() ? Box.around(query.spot(), meters) : null;
        return duplicates.list(query, box, MOST).stream()
                .filter(candidate -> isNear(candidate, query, meters))
                .toList();
    }

    /** One case, if the person may read it. */
    public Optional<Duplicate> find(long id, ReadScope scope) {
        return duplicates.find(id, scope);
    }

    private static boolean isNear(Duplicate candidate, DuplicateQuery query, int meters) {
        var distance = candidate.metersFrom(query.spot());
        return distance == null
                ? candidate.gridId() == query.gridId()
                        && AddressLikeness.areAlike(
                                candidate.address(), query.spot().address())
                : distance <= meters;
    }
}
