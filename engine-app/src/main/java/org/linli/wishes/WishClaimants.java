package org.linli.wishes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.accounts.ResidentAccounts;
import org.linli.residents.OwnArchive;
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
        return claims.stream()
                .map(claim ->
                        claimed(claim, people.get(claim.volunteerId()), units.get(claim.allianceUnitId()), mayKnow))
                .toList();
    }

    /** The one he logs in with; the archive's only where his account has none. */
    Optional<PersonalText> phone(Volunteer volunteer) {
        return Stream.concat(
                        accounts.phonesOf(List.of(volunteer.accountCode())).stream(),
                        archive
                                .person(volunteer.residentNumber())
                                .map(person -> person.details().phone())
                                .stream())
                .findFirst();
    }

    private Claimed claimed(WishClaim claim, Volunteer person, AllianceUnit unit, boolean mayKnow) {
        if (!mayKnow) {
            return new Claimed(claim, unit == null ? null : unit.name(), null, null);
        }
        var name = person == null ? null : name(person);
        var phone = person == null ? null : text(phone(person).orElse(null));
        if (unit == null) {
            return new Claimed(claim, name, null, phone);
        }
        return person == null
                ? new Claimed(claim, unit.name(), text(unit.contactName()), text(unit.contactPhone()))
                : new Claimed(claim, unit.name(), name, phone);
    }

    private String name(Volunteer person) {
        return archive.person(person.residentNumber())
                .map(one -> one.details().name().value())
                .orElse(null);
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
