package org.linli.residents;

import java.util.Map;
import org.linli.organization.OrganizationService;
import org.linli.organization.PostHolder;
import org.linli.organization.Unit;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.sheet.SheetRows;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** Brings the people of the demo's village in at the first start: they are encrypted, so no script can. */
@UseCaseService
@Profile("demo")
@Order(DemoVillageLoader.ORDER)
@ConditionalOnProperty(name = "linli.residents.demo-village", matchIfMissing = true)
public class DemoVillageLoader implements ApplicationRunner {
    /** Among what fills the demo: whatever is about these people comes later. */
    public static final int ORDER = 100;

    private static final String RECORDED_BY = "初始化";
    /** By user name: one within the range, one below, one above it. */
    private static final Map<String, Integer> LINKED = Map.of("red01", 12, "red02", 4, "red03", 17);

    private final VillageFiles files;
    private final HouseholdMapper households;
    private final DemoEmptyHouses empty;
    private final LinkMapper links;
    private final OrganizationService organization;
    private final Changes changes;

    DemoVillageLoader(
            VillageFiles files,
            HouseholdMapper households,
            DemoEmptyHouses empty,
            LinkMapper links,
            OrganizationService organization,
            Changes changes) {
        this.files = files;
        this.households = households;
        this.empty = empty;
        this.links = links;
        this.organization = organization;
        this.changes = changes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organization
                .findUnit(DemoVillage.COMMUNITY)
                .filter(village -> !households.existIn(village.id()))
                .ifPresent(this::load);
    }

    private void load(Unit village) {
        var rows = DemoVillage.rows();
        var checked = files.check(() -> SheetRows.of(rows, VillageColumns.ALL), village, DemoVillage.RECORDED_FROM);
        if (!checked.problems().isEmpty()) {
            throw new IllegalStateException("The demo village does not fit: " + checked.problems());
        }
        var change = changes.of(ChangeKind.IMPORTED, DemoVillage.RECORDED_FROM, null, RECORDED_BY);
        files.write(() -> SheetRows.of(rows, VillageColumns.ALL), village, checked, change);
        empty.addTo(village, change);
        var grids = organization.gridsWithin(village).stream().map(Unit::id).toList();
        organization.holdersOf(grids, RedGridMembers.ROLE).stream()
                .filter(member -> LINKED.containsKey(member.username()))
                .forEach(member -> link(member, change));
    }

    private void link(PostHolder member, Change change) {
        var page = new PageRequest(0, LINKED.get(member.username()));
        var query = new LinkMapper.Query(member.unitId(), null, null, page);
        var free = links.listHouseholds(query).stream().map(Household::id).toList();
        var hand = new LinkMapper.Hand(member.staffId(), member.unitId());
        links.insert(free, hand, change.at(), RECORDED_BY);
    }
}
