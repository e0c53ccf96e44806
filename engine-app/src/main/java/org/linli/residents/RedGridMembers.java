package org.linli.residents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.PostHolder;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Who are the red grid members (红色网格员) of a grid, and how many households each has. */
@Component
class RedGridMembers {
    static final String ROLE = "red-grid-member";
    private static final String FEWEST = "linkedHouseholds.fewest";
    private static final String MOST = "linkedHouseholds.most";

    private final LinkMapper links;
    private final OrganizationService organization;
    private final OfficeSettings settings;

    RedGridMembers(LinkMapper links, OrganizationService organization, OfficeSettings settings) {
        this.links = links;
        this.organization = organization;
        this.settings = settings;
    }

    Optional<PostHolder> find(long gridId, String username) {
        return organization.holdersOf(List.of(gridId), ROLE).stream()
                .filter(holder -> holder.username().equals(username))
                .findFirst();
    }

    /** Those in office and those who left households behind, by grid. */
    Map<Long, List<RedGridMember>> ofGrids(List<Long> gridIds) {
        if (gridIds.isEmpty()) {
            return Map.of();
        }
        var holders = organization.holdersOf(gridIds, ROLE);
        var loads = links.listLoads(gridIds).stream()
                .collect(Collectors.toMap(
                        load -> new LinkMapper.Hand(load.staffId(), load.gridId()), LinkMapper.Load::households));
        List<RedGridMember> all = new ArrayList<>();
        for (var holder : holders) {
            var households = loads.getOrDefault(handOf(holder), 0);
            all.add(new RedGridMember(
                    holder.staffId(),
                    holder.unitId(),
                    holder.username(),
                    holder.name(),
                    holder.phone(),
                    households,
                    alarm(households)));
        }
        var left = new HashSet<>(loads.keySet());
        holders.stream().map(RedGridMembers::handOf).forEach(left::remove);
        var ids = left.stream().map(LinkMapper.Hand::staffId).toList();
        var names = organization.staffNames(ids);
        var usernames = organization.usernames(ids);
        left.forEach(hand -> all.add(new RedGridMember(
                hand.staffId(),
                hand.gridId(),
                usernames.get(hand.staffId()),
                names.get(hand.staffId()),
                null,
                loads.get(hand),
                LinkAlarm.OUT_OF_OFFICE)));
        return all.stream().collect(Collectors.groupingBy(RedGridMember::gridId));
    }

    /** How many households these grids have, linked or not. */
    Map<Long, Integer> households(List<Long> gridIds) {
        return gridIds.isEmpty()
                ? Map.of()
                : links.countHouseholds(gridIds).stream()
                        .collect(Collectors.toMap(LinkMapper.GridCount::gridId, LinkMapper.GridCount::households));
    }

    /** What is wrong with that many, or null. */
    LinkAlarm alarm(int households) {
        if (households < settings.whole(FEWEST)) {
            return LinkAlarm.TOO_FEW;
        }
        return households > settings.whole(MOST) ? LinkAlarm.TOO_MANY : null;
    }

    private static LinkMapper.Hand handOf(PostHolder holder) {
        return new LinkMapper.Hand(holder.staffId(), holder.unitId());
    }
}
