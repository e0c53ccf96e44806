package org.linli.accusations;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Tells whom an accusation is about: who was chosen, and whoever is named in the accuser's words. */
@Component
class AccusedParties {
    /** Every name in the city begins with that of the city, so that its name alone says nothing. */
    private static final Set<UnitKind> NAMED = EnumSet.complementOf(EnumSet.of(UnitKind.CITY));

    private static final int SHORTEST_NAME = 2;

    private final AccusationMapper mapper;
    private final ReaderMapper people;
    private final OrganizationService organization;
    private final AccusationCipher cipher;

    AccusedParties(
            AccusationMapper mapper, ReaderMapper people, OrganizationService organization, AccusationCipher cipher) {
        this.mapper = mapper;
        this.people = people;
        this.organization = organization;
        this.cipher = cipher;
    }

    /**
     * Those who were chosen.
     *
     * @throws InvalidRequestException if there is no such unit or person
     */
    Set<String> chosen(String unitCode, String username) {
        Set<String> chosen = new HashSet<>();
        if (unitCode != null && !unitCode.isBlank()) {
            var unit = organization.findUnit(unitCode.strip()).map(Unit::id);
            chosen.add(Party.unit(unit.orElseThrow(() -> new InvalidRequestException("unit", "accusation.unit"))));
        }
        if (username != null && !username.isBlank()) {
            var person = people.findStaffId(username.strip());
            chosen.add(
                    Party.staff(person.orElseThrow(() -> new InvalidRequestException("person", "accusation.person"))));
        }
        return chosen;
    }

    /** Those whose names stand in the words: rather one too many than an accused reader. The words go into no statement. */
    Set<String> named(String words) {
        Set<String> named = new HashSet<>();
        people.listStaff().stream()
                .filter(one -> isIn(words, one.name()))
                .forEach(one -> named.add(Party.staff(one.id())));
        organization.units(NAMED).stream()
                .filter(unit -> isIn(words, unit.name()))
                .forEach(unit -> named.add(Party.unit(unit.id())));
        return named;
    }

    /** What the accusation has by now. */
    Set<String> of(long accusationId) {
        return mapper.listParties(accusationId).stream().map(SealedText::value).collect(Collectors.toSet());
    }

    /** Writes those that are new; whether there were any. */
    boolean add(long accusationId, Set<String> parties) {
        var added = parties.stream()
                .filter(party -> !mapper.hasParty(accusationId, cipher.fingerprints(party)))
                .toList();
        added.forEach(party -> mapper.insertParty(accusationId, cipher.fingerprint(party), new SealedText(party)));
        return !added.isEmpty();
    }

    /** Their names, for a reader. */
    List<String> names(long accusationId) {
        var parties = of(accusationId);
        var staff = organization.staffNames(ids(parties, false));
        var units = organization.unitsById(ids(parties, true));
        return parties.stream()
                .map(party -> Party.isUnit(party) ? units.get(Party.id(party)).name() : staff.get(Party.id(party)))
                .sorted()
                .toList();
    }

    private static List<Long> ids(Set<String> parties, boolean units) {
        return parties.stream()
                .filter(party -> Party.isUnit(party) == units)
                .map(Party::id)
                .toList();
    }

    private static boolean isIn(String words, String name) {
        return name.length() >= SHORTEST_NAME && words.contains(name);
    }
}
