package org.linli.accusations;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;

/** Who may read accusations by name now: appointed, not yet ended, and still with a post of his own in the body. */
@UseCaseService
public class NamedReaders {
    private final ReaderMapper mapper;
    private final Bodies bodies;
    private final OrganizationService organization;
    private final AccusationCipher cipher;
    private final Clock clock;

    NamedReaders(
            ReaderMapper mapper,
            Bodies bodies,
            OrganizationService organization,
            AccusationCipher cipher,
            Clock clock) {
        this.mapper = mapper;
        this.bodies = bodies;
        this.organization = organization;
        this.cipher = cipher;
        this.clock = clock;
    }

    public Optional<NamedReader> find(CurrentUser user) {
        return bodies.hasMember(user)
                ? active().stream()
                        .filter(reader -> reader.staffId() == user.staffId())
                        .findFirst()
                : Optional.empty();
    }

    public Optional<ReadersHead> head(CurrentUser user) {
        return bodies.head(user);
    }

    /** Those of one body, by user name. */
    List<NamedReader> of(int level) {
        return active().stream()
                .filter(reader -> reader.level() == level)
                .sorted(Comparator.comparing(NamedReader::username))
                .toList();
    }

    private List<NamedReader> active() {
        var now = clock.instant();
        var appointed = mapper.listActive(now);
        if (appointed.isEmpty()) {
            return List.of();
        }
        var ids = appointed.stream().map(ReaderMapper.Active::staffId).toList();
        var posts = mapper.listPosts(ids, now).stream().collect(Collectors.groupingBy(ReaderMapper.PostUnit::staffId));
        return appointed.stream()
                .filter(one -> belongs(one, posts))
                .map(one -> reader(one, posts.get(one.staffId())))
                .toList();
    }

    private boolean belongs(ReaderMapper.Active one, Map<Long, List<ReaderMapper.PostUnit>> posts) {
        return one.bodyLevel() <= bodies.highest()
                && bodies.unit(one.bodyLevel())
                        .map(unit -> posts.getOrDefault(one.staffId(), List.of()).stream()
                                .anyMatch(post -> post.isOwn() && post.unitId() == unit.id()))
                        .orElse(false);
    }

    private NamedReader reader(ReaderMapper.Active one, List<ReaderMapper.PostUnit> posts) {
        Set<String> parties = new HashSet<>(Set.of(Party.staff(one.staffId())));
        posts.forEach(post -> unitsAbove(post).forEach(unit -> parties.add(Party.unit(unit))));
        var marks = parties.stream()
                .flatMap(party -> cipher.fingerprints(party).stream())
                .toList();
        return new NamedReader(one.staffId(), one.username(), one.name(), one.bodyLevel(), parties, marks);
    }

    /** The unit of the post and those above it; of the city only where the post is there, since everybody is below it. */
    private Set<Long> unitsAbove(ReaderMapper.PostUnit post) {
        var ids = Arrays.stream(post.path().split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
        return organization.unitsById(ids).values().stream()
                .filter(unit -> unit.kind() != UnitKind.CITY || unit.id() == post.unitId())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }
}
