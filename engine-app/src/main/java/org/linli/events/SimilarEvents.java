package org.linli.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Duplicate;
import org.linli.casefile.DuplicateQuery;
import org.linli.casefile.DuplicateSearch;
import org.linli.casefile.ReadScope;
import org.linli.casefile.Spot;
import org.linli.casefile.StageLight;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.problem.InvalidRequestException;

/**
 * Finds events that may be the same matter: a category of the same group, near in place and time.
 *
 * <p>At intake it asks; whatever is answered, the report is filed, and what was said is a suspicion for whoever accepts.
 */
@UseCaseService
public class SimilarEvents {
    private static final int MOST_SHOWN = 5;
    private static final String PURPOSE = "similar-event";
    private static final Duration TOKEN_LIFE = Duration.ofHours(24);

    private final DuplicateSearch search;
    private final EventCategories categories;
    private final EventMapper events;
    private final CaseReading cases;
    private final CaseAccess access;
    private final DataCipher cipher;
    private final Clock clock;

    SimilarEvents(
            DuplicateSearch search,
            EventCategories categories,
            EventMapper events,
            CaseReading cases,
            CaseAccess access,
            DataCipher cipher,
            Clock clock) {
        this.search = search;
        this.categories = categories;
        this.events = events;
        this.cases = cases;
        this.access = access;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What a member of staff may read of it, the same category and then the open ones first. */
    public List<Duplicate> forStaff(String categoryCode, Unit grid, Spot spot, CurrentUser user) {
        var scope = access.scopeOf(user, CaseKind.EVENT);
        return atIntake(categoryCode, siblings(categoryCode), grid.id(), null, spot, scope);
    }

    /**
     * What whoever scanned a sign may know of: in the same street or town, about public places only, not refused.
     *
     * <p>The caller shows neither number nor words of them.
     */
    public List<Duplicate> forPublic(String categoryCode, Place place, Spot spot) {
        var told = siblings(categoryCode).stream()
                .filter(code -> categories
                        .find(code)
                        .filter(EventCategory::isToldNearby)
                        .isPresent())
                .collect(Collectors.toSet());
        return told.contains(categoryCode)
                ? atIntake(categoryCode, told, place.grid().id(), place.street().id(), spot, null)
                : List.of();
    }

    /** A name of the case for whoever may not know its number; good for a day and for its street only. */
    public String tokenOf(Duplicate duplicate, Place place) {
        var until = clock.instant().plus(TOKEN_LIFE).getEpochSecond();
        return cipher.seal(PURPOSE, duplicate.id() + " " + place.street().id() + " " + until);
    }

    /** The case of a token, or null: a token that is old or not ours must not keep anybody from reporting. */
    public Long idOf(String token, Place place) {
        if (token == null || token.isBlank()) {
            return null;
        }
        return cipher.open(PURPOSE, token.strip())
                .map(text -> text.split(" "))
                .filter(parts -> Long.parseLong(parts[1]) == place.street().id())
                .filter(parts -> Instant.ofEpochSecond(Long.parseLong(parts[2])).isAfter(clock.instant()))
                .map(parts -> (Long) Long.parseLong(parts[0]))
                .orElse(null);
    }

    /**
     * The case of a number that a member of staff named, or null where he named none.
     *
     * @throws InvalidRequestException if there is no such case or he may not read it
     */
    public Long idOf(String caseNumber, CurrentUser user) {
        if (caseNumber == null || caseNumber.isBlank()) {
            return null;
        }
        return cases.findIfReadable(caseNumber.strip(), user)
                .map(CaseFile::id)
                .orElseThrow(() -> new InvalidRequestException("suspectedDuplicate", "event.duplicate.unknown"));
    }

    /** The cases before this one that it may repeat, the earliest first; with what its reporter called the same. */
    public Earlier before(CaseFile caseFile, CurrentUser user) {
        var scope = access.scopeOf(user, CaseKind.EVENT);
        var query = new DuplicateQuery(
                siblings(caseFile.categoryCode()),
                spotOf(caseFile),
                caseFile.gridId(),
                caseFile.openedAt().minus(search.span()),
                caseFile.openedAt(),
                caseFile.id(),
                null,
                scope);
        List<Duplicate> found = new ArrayList<>(search.find(query));
        var suspectedId = events.findSuspectedDuplicate(caseFile.id());
        if (suspectedId != null && found.stream().noneMatch(each -> each.id() == suspectedId)) {
            search.find(suspectedId, scope).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Duplicate::openedAt).thenComparing(Duplicate::id));
        return new Earlier(found, suspectedId);
    }

    static Spot spotOf(CaseFile caseFile) {
        return new Spot(caseFile.address(), caseFile.longitude(), caseFile.latitude());
    }

    private List<Duplicate> atIntake(
            String categoryCode, Set<String> codes, long gridId, Long streetId, Spot spot, ReadScope scope) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var query = new DuplicateQuery(codes, spot, gridId, now.minus(search.span()), now, null, streetId, scope);
        return search.find(query).stream()
                .filter(each -> each.stageLight() != StageLight.GREY)
                .sorted(Comparator.comparing((Duplicate each) -> !each.isOpen())
                        .thenComparing(each -> !each.categoryCode().equals(categoryCode))
                        .thenComparing(Duplicate::openedAt))
                .limit(MOST_SHOWN)
                .toList();
    }

    private Set<String> siblings(String categoryCode) {
        return categories.findReportable(categoryCode).map(categories::siblings).orElse(Set.of());
    }

    /** Earlier cases, and the id of the one that the reporter called the same, or null. */
    public record Earlier(List<Duplicate> cases, Long suspectedId) {}
}
