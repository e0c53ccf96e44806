package org.linli.villagelife;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.linli.organization.OrganizationService;
import org.linli.residents.DemoVillageLoader;
import org.linli.residents.PopulationReading;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** Gives some households of the demo's village a history of points: the ledger is sealed, so no script can. */
@UseCaseService
@Profile("demo")
@Order(DemoVillageLoader.ORDER + 50)
public class DemoPoints implements ApplicationRunner {
    private static final String VILLAGE = "990981100201";
    private static final int HOUSEHOLDS = 24;
    private static final List<String> DEEDS = List.of(
            "volunteer-hours:清理河道垃圾",
            "patrol:夜间义务巡逻",
            "helped-alone:给独居老人送菜",
            "beautiful-yard:秋季最美庭院评选",
            "quarrel-settled:劝和邻居的地界纠纷",
            "training:柑橘修剪培训",
            "assembly:参加村民会议",
            "found-returned:捡到手机送还失主");

    private final LedgerMapper mapper;
    private final PointLedger ledger;
    private final RuleBook rules;
    private final OrganizationService organization;
    private final PopulationReading population;
    private final Clock clock;

    DemoPoints(
            LedgerMapper mapper,
            PointLedger ledger,
            RuleBook rules,
            OrganizationService organization,
            PopulationReading population,
            Clock clock) {
        this.mapper = mapper;
        this.ledger = ledger;
        this.rules = rules;
        this.organization = organization;
        this.population = population;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organization
                .findUnit(VILLAGE)
                .filter(village -> mapper.findHead(village.id()).isEmpty())
                .ifPresent(village -> fill(village.id()));
    }

    private void fill(long village) {
        var random = new Random(20_260_301);
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        for (var at = 1; at <= HOUSEHOLDS; at++) {
            var number = "H%s-%06d".formatted(VILLAGE, at);
            if (population
                    .household(number)
                    .filter(home -> home.communityId() == village)
                    .isPresent()) {
                for (var deed = 0; deed < 1 + random.nextInt(4); deed++) {
                    post(village, number, deed, today.minusDays(random.nextInt(80)), random);
                }
            }
        }
    }

    private void post(long village, String household, int at, LocalDate day, Random random) {
        var chosen = DEEDS.get(random.nextInt(DEEDS.size())).split(":");
        rules.inForce(village, day).stream()
                .filter(rule -> rule.code().equals(chosen[0]))
                .findFirst()
                .ifPresent(rule -> ledger.post(
                        ledger.lock(village, household),
                        new NewEntry(
                                EntryKind.AWARD,
                                rule.points(),
                                rule.points(),
                                rule.id(),
                                null,
                                day,
                                null,
                                null,
                                null,
                                null,
                                new PersonalText(chosen[1]),
                                "demo:" + household + ":" + at,
                                null)));
    }
}
