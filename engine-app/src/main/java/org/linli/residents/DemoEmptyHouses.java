package org.linli.residents;

import java.util.ArrayList;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The houses of the demo's village in which nobody lives: no file of people has them. */
@Component
@Profile("demo")
class DemoEmptyHouses {
    static final int HOUSES = 14;
    private static final String KIND = "house";
    private static final String VACANT = "vacant";
    /** House numbers of a group go on where those of its households end. */
    private static final int FIRST_NUMBER = 501;

    private final DwellingMapper dwellings;
    private final TagMapper tags;
    private final ArchiveNumbers numbers;
    private final VillagerGroups groups;
    private final OrganizationService organization;

    DemoEmptyHouses(
            DwellingMapper dwellings,
            TagMapper tags,
            ArchiveNumbers numbers,
            VillagerGroups groups,
            OrganizationService organization) {
        this.dwellings = dwellings;
        this.tags = tags;
        this.numbers = numbers;
        this.groups = groups;
        this.organization = organization;
    }

    /** Adds them to the first groups, one each. */
    void addTo(Unit village, Change change) {
        var reserved = numbers.reserve(ArchiveNumbers.DWELLING, village, HOUSES);
        var houses = new ArrayList<Dwelling>();
        var some = groups.of(village).subList(0, HOUSES);
        for (var index = 0; index < HOUSES; index++) {
            houses.add(house(reserved.next(), some.get(index), index, change));
        }
        houses.forEach(dwellings::insert);
        dwellings
                .listByNumbers(houses.stream().map(Dwelling::number).toList())
                .forEach(house -> tags.insert(new TagMapper.NewTag(VACANT, Subject.DWELLING, house.id(), change)));
    }

    private Dwelling house(String number, VillagerGroup group, int index, Change change) {
        var place = organization.placeOfGrid(organization.unit(group.gridId()));
        var address = "白果湾村 %d 组 %d 号".formatted(index + 1, FIRST_NUMBER + index);
        var details = new DwellingDetails(place.grid().code(), group.code(), KIND, address, null, null, null);
        return Dwelling.of(number, details, group, place, change);
    }
}
