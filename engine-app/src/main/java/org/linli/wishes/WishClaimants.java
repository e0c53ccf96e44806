package org.linli.wishes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.accounts.ResidentAccounts;
import org.linli.residents.OwnArchive;
import org.linli.residents.Resident;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Who stands behind claims: names of people and units, and at which telephone one reaches them. */
@Component
class WishClaimants {
    private final VolunteerMapper volunteers;
    private final AllianceMapper alliances;
    private final ResidentAccounts accounts;
    private final OwnArchive archive;

    WishClaimants(VolunteerMapper volunteers, AllianceMapper alliances, ResidentAccounts accounts, OwnArchive archive) {
        this.volunteers = volunteers;
        this.alliances = alliances;
        this.accounts = accounts;
        this.archive = archive;
    }

    /**
     * A claim with whoever made it.
     *
     * @param name the unit's, else the person's; null where the community does it itself, or the reader may not know
     * @param contact who comes for the unit, or null
     * @param phone his, or null
     */
    record Claimed(WishClaim claim, String name, String contact, String phone) {}

    /** People and telephones only for those who may know them. */
    List<Claimed> named(Collection<WishClaim> claims, boolean mayKnow) {
        var people = new HashMap<>(people(claims)); // asked for null, too
        var units = new HashMap<>(units(claims));
        var known = mayKnow ? known(people.values()) : Map.<Long, Known>of();
        return claims.stream()
                .map(claim -> claimed(
                        claim, people.get(claim.volunteerId()), units.get(claim.allianceUnitId()), known, mayKnow))
                .toList();
    }

    /** What is known of a volunteer: both may be null. */
    private record Known(String name, PersonalText phone) {}

    /** Where they are reached, each at the telephone he logs in with, at the archive's only where his account has none. */
    Stream<PersonalText> phones(Collection<Volunteer> people) {
        return known(people).values().stream().map(Known::phone).filter(Objects::nonNull);
    }

    private Map<Long, Known> known(Collection<Volunteer> people) {
        var phones = accounts.phonesByCode(
                people.stream().map(Volunteer::accountCode).collect(Collectors.toSet()));
        var records =
                archive.people(people.stream().map(Volunteer::residentNumber).collect(Collectors.toSet()));
        return people.stream()
                .collect(Collectors.toMap(
                        Volunteer::id, one -> known(phones.get(one.accountCode()), records.get(one.residentNumber()))));
    }

    private static Known known(PersonalText phone, Resident person) {
        if (person == null) {
            return new Known(null, phone);
        }
        var details = person.details();
        return new Known(details.name().value(), phone == null ? details.phone() : phone);
    }

    private static Claimed claimed(
            WishClaim claim, Volunteer person, AllianceUnit unit, Map<Long, Known> known, boolean mayKnow) {
        var unitName = unit == null ? null : unit.name();
        if (!mayKnow) {
            return new Claimed(claim, unitName, null, null);
        }
        if (person == null) {
            return unit == null
                    ? new Claimed(claim, null, null, null)
                    : new Claimed(claim, unitName, text(unit.contactName()), text(unit.contactPhone()));
        }
        var self = known.get(person.id());
        return unit == null
                ? new Claimed(claim, self.name(), null, text(self.phone()))
                : new Claimed(claim, unitName, self.name(), text(self.phone()));
    }

    private Map<Long, Volunteer> people(Collection<WishClaim> claims) {
        var ids = claims.stream()
                .map(WishClaim::volunteerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return byId(ids.isEmpty() ? List.of() : volunteers.listByIds(ids));
    }

    private static Map<Long, Volunteer> byId(Collection<Volunteer> people) {
        return people.stream().collect(Collectors.toMap(Volunteer::id, one -> one));
    }

    private Map<Long, AllianceUnit> units(Collection<WishClaim> claims) {
        var ids = claims.stream()
                .map(WishClaim::allianceUnitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : alliances.listByIds(ids).stream().collect(Collectors.toMap(AllianceUnit::id, one -> one));
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
