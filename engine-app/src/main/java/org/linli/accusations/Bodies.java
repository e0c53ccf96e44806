package org.linli.accusations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.organization.OrganizationService;
import org.linli.organization.PostHolder;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The bodies that handle accusations, from the discipline body upward, and their heads. */
@Component
class Bodies {
    private final List<AccusationSettings.Body> bodies;
    private final OrganizationService organization;

    Bodies(AccusationSettings settings, OrganizationService organization) {
        this.bodies = settings.bodies();
        this.organization = organization;
    }

    int highest() {
        return bodies.size() - 1;
    }

    /** Empty where there is no such unit: nobody can be appointed there. */
    Optional<Unit> unit(int level) {
        return organization.findUnit(bodies.get(level).unit());
    }

    /** Whether he could be a reader at all, which costs no statement. */
    boolean hasMember(CurrentUser user) {
        return IntStream.rangeClosed(0, highest())
                .mapToObj(this::unit)
                .flatMap(Optional::stream)
                .anyMatch(unit -> user.posts().stream().anyMatch(post -> post.isOwn() && post.unitId() == unit.id()));
    }

    /** Whoever heads a body for himself: a deputy appoints nobody. */
    Optional<ReadersHead> head(CurrentUser user) {
        return IntStream.rangeClosed(0, highest())
                .mapToObj(level -> unit(level)
                        .filter(unit ->
                                user.holdsHimself(unit.id(), bodies.get(level).head()))
                        .map(unit -> new ReadersHead(user.staffId(), level, unit.id())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the body itself or its head is accused, so that nobody of it may handle the matter. */
    boolean isAccused(int level, Set<String> accused) {
        return unit(level)
                .map(unit -> accused.contains(Party.unit(unit.id()))
                        || heads(level, unit).stream().anyMatch(accused::contains))
                .orElse(false);
    }

    private Set<String> heads(int level, Unit unit) {
        return organization.holdersOf(List.of(unit.id()), bodies.get(level).head()).stream()
                .map(PostHolder::staffId)
                .map(Party::staff)
                .collect(Collectors.toSet());
    }
}
