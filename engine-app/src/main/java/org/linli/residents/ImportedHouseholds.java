package org.linli.residents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.shared.persistence.Batches;
import org.springframework.stereotype.Component;

/** Writes the households of a file, many at a time. */
@Component
class ImportedHouseholds {
    private static final int AT_ONCE = 150;

    private final DwellingMapper dwellings;
    private final HouseholdMapper households;
    private final Batches batches;
    private final ResidentRecords residents;
    private final ArchiveNumbers numbers;
    private final OrganizationService organization;

    ImportedHouseholds(
            DwellingMapper dwellings,
            HouseholdMapper households,
            Batches batches,
            ResidentRecords residents,
            ArchiveNumbers numbers,
            OrganizationService organization) {
        this.dwellings = dwellings;
        this.households = households;
        this.batches = batches;
        this.residents = residents;
        this.numbers = numbers;
        this.organization = organization;
    }

    /** Reserves the numbers of all that is to come. */
    Writer begin(Unit community, ArchiveImport.Checked checked, Change change) {
        return new Writer(
                change,
                numbers.reserve(ArchiveNumbers.DWELLING, community, checked.dwellings()),
                numbers.reserve(ArchiveNumbers.HOUSEHOLD, community, checked.households()),
                numbers.reserve(ArchiveNumbers.RESIDENT, community, checked.rows()));
    }

    /** Takes households one by one and writes them in portions; whatever goes wrong undoes them all. */
    final class Writer {
        private final Change change;
        private final ArchiveNumbers.Reserved dwellingNumbers;
        private final ArchiveNumbers.Reserved householdNumbers;
        private final ArchiveNumbers.Reserved residentNumbers;
        private final Map<VillageSheet.Home, Long> homes = new HashMap<>();
        private final List<List<VillageSheet.Entry>> waiting = new ArrayList<>();

        private Writer(
                Change change,
                ArchiveNumbers.Reserved dwellingNumbers,
                ArchiveNumbers.Reserved householdNumbers,
                ArchiveNumbers.Reserved residentNumbers) {
            this.change = change;
            this.dwellingNumbers = dwellingNumbers;
            this.householdNumbers = householdNumbers;
            this.residentNumbers = residentNumbers;
        }

        void take(List<VillageSheet.Entry> household) {
            waiting.add(household);
            if (waiting.size() == AT_ONCE) {
                end();
            }
        }

        void end() {
            if (!waiting.isEmpty()) {
                addHomes();
                addPeople(addHouseholds());
                waiting.clear();
            }
        }

        private void addHomes() {
            var added = new HashMap<VillageSheet.Home, Dwelling>();
            for (var household : waiting) {
                var home = household.get(0).home();
                if (!homes.containsKey(home) && !added.containsKey(home)) {
                    added.put(home, dwelling(home));
                }
            }
            if (!added.isEmpty()) {
                batches.run(DwellingMapper.class, batch -> added.values().forEach(batch::insert));
                var ids = dwellings
                        .listByNumbers(
                                added.values().stream().map(Dwelling::number).toList())
                        .stream()
                        .collect(Collectors.toMap(Dwelling::number, Dwelling::id));
                added.forEach((home, dwelling) -> homes.put(home, ids.get(dwelling.number())));
            }
        }

        private Dwelling dwelling(VillageSheet.Home home) {
            var details = new DwellingDetails(
                    home.grid().code(),
                    null,
                    home.kind(),
                    home.address(),
                    home.building(),
                    home.entrance(),
                    home.room());
            return Dwelling.of(dwellingNumbers.next(), details, home.group(), place(home), change);
        }

        /** The households in the order in which they wait. */
        private List<Household> addHouseholds() {
            var added = new ArrayList<Household>();
            for (var household : waiting) {
                var entry = household.get(0);
                var home = dwelling(entry.home(), homes.get(entry.home()));
                added.add(Household.of(householdNumbers.next(), entry.kind(), entry.category(), home, change));
            }
            batches.run(HouseholdMapper.class, batch -> added.forEach(batch::insert));
            var byNumber = households
                    .listByNumbers(added.stream().map(Household::number).toList())
                    .stream()
                    .collect(Collectors.toMap(Household::number, household -> household));
            return added.stream()
                    .map(household -> byNumber.get(household.number()))
                    .toList();
        }

        private void addPeople(List<Household> added) {
            var people = new ArrayList<Resident>();
            for (var at = 0; at < added.size(); at++) {
                var residence = Residence.of(added.get(at), added.get(at));
                for (var entry : waiting.get(at)) {
                    people.add(Resident.of(residentNumbers.next(), entry.details(), residence, change));
                }
            }
            var ids = residents.insertAll(people);
            var belonging = new ArrayList<MemberMapper.NewMember>();
            var given = new ArrayList<TagMapper.NewTag>();
            var grounds = new LinkedHashMap<Long, HealthGround>();
            var next = people.iterator();
            for (var at = 0; at < added.size(); at++) {
                var household = added.get(at);
                for (var entry : waiting.get(at)) {
                    var id = ids.get(next.next().number());
                    belonging.add(
                            new MemberMapper.NewMember(household.id(), id, entry.relation(), household.kind(), change));
                    if (entry.details().health() != null) {
                        grounds.put(id, entry.healthGround());
                    }
                    entry.tags().forEach(tag -> given.add(new TagMapper.NewTag(tag, Subject.RESIDENT, id, change)));
                }
                waiting.get(at).stream()
                        .flatMap(entry -> entry.householdTags().stream())
                        .distinct()
                        .forEach(
                                tag -> given.add(new TagMapper.NewTag(tag, Subject.HOUSEHOLD, household.id(), change)));
            }
            batches.run(MemberMapper.class, batch -> belonging.forEach(batch::insert));
            batches.run(TagMapper.class, batch -> given.forEach(batch::insert));
            batches.run(
                    HealthGroundMapper.class,
                    batch -> grounds.forEach((id, ground) -> batch.insert(id, ground, change)));
            households.setHouseholders(added.stream().map(Household::id).toList());
        }

        private Dwelling dwelling(VillageSheet.Home home, long id) {
            var place = place(home);
            return new Dwelling(
                    id,
                    null,
                    home.kind(),
                    home.group() == null ? null : home.group().id(),
                    place.grid().id(),
                    place.community().id(),
                    place.street().id(),
                    home.address(),
                    home.building(),
                    home.entrance(),
                    home.room(),
                    change.validFrom(),
                    change.kind(),
                    change.note(),
                    change.at(),
                    change.by(),
                    0);
        }

        private Place place(VillageSheet.Home home) {
            return organization.placeOfGrid(home.grid());
        }
    }
}
