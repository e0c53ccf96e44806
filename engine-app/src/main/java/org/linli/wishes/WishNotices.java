package org.linli.wishes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.accounts.ResidentAccounts;
import org.linli.accounts.ResidentNoticeWanted;
import org.linli.shared.persistence.PersonalText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells residents and claimants at their telephones that something waits; never what or for whom. */
@Component
class WishNotices {
    private final ApplicationEventPublisher events;
    private final VolunteerMapper volunteers;
    private final WishSeatMapper seats;
    private final ResidentAccounts accounts;
    private final WishClaimants claimants;

    WishNotices(
            ApplicationEventPublisher events,
            VolunteerMapper volunteers,
            WishSeatMapper seats,
            ResidentAccounts accounts,
            WishClaimants claimants) {
        this.events = events;
        this.volunteers = volunteers;
        this.seats = seats;
        this.accounts = accounts;
        this.claimants = claimants;
    }

    /** Whoever waited has a place. */
    void taken(String caseNumber, WishClaim claim) {
        people(List.of(claim)).forEach(phone -> tell("wishTaken", caseNumber, phone));
    }

    /** A date is agreed, or another one; {@code wish} as it stands now. */
    void agreed(Wish wish, String caseNumber, Collection<WishClaim> claims, boolean isChange) {
        var values = Map.of("number", caseNumber, "day", wish.agreedOn().toString(), "time", wish.agreedTime());
        all(wish, claims)
                .forEach(phone -> events.publishEvent(
                        new ResidentNoticeWanted(isChange ? "wishMoved" : "wishAgreed", phone, values, null)));
    }

    /** It was called off; {@code claims} are those that were open. */
    void ended(Wish wish, String caseNumber, Collection<WishClaim> claims) {
        all(wish, claims).forEach(phone -> tell("wishEnded", caseNumber, phone));
    }

    void redo(String caseNumber, Collection<WishClaim> claims) {
        people(claims).forEach(phone -> tell("wishRedo", caseNumber, phone));
    }

    /** Those who were to come gave up; it is open again. */
    void reopened(Wish wish, String caseNumber) {
        if (wish.phone() != null) {
            tell("wishReopened", caseNumber, wish.phone());
        }
    }

    /** The community took his places away. */
    void released(String caseNumber, WishClaim claim) {
        people(List.of(claim)).forEach(phone -> tell("wishReleased", caseNumber, phone));
    }

    void done(Wish wish, String caseNumber) {
        if (wish.phone() != null) {
            tell("wishDone", caseNumber, wish.phone());
        }
    }

    /** Whoever claims for the unit, and the telephone that the register has. */
    void offered(String caseNumber, AllianceUnit unit) {
        var contacts = volunteers.listContacts(unit.id());
        if (contacts.isEmpty() && unit.contactPhone() != null) {
            tell("wishOffered", caseNumber, unit.contactPhone());
        }
        claimants.phones(contacts).forEach(phone -> tell("wishOffered", caseNumber, phone));
    }

    /** Who comes, who wishes, who takes part. */
    private Stream<PersonalText> all(Wish wish, Collection<WishClaim> claims) {
        var seated = accounts.phonesOf(seats.listAccounts(wish.caseFileId()));
        return Stream.of(people(claims), Stream.ofNullable(wish.phone()), seated.stream())
                .flatMap(phones -> phones)
                .distinct();
    }

    private Stream<PersonalText> people(Collection<WishClaim> claims) {
        var ids = claims.stream()
                .map(WishClaim::volunteerId)
                .filter(id -> id != null)
                .toList();
        return ids.isEmpty() ? Stream.of() : claimants.phones(volunteers.listByIds(ids));
    }

    private void tell(String template, String caseNumber, PersonalText phone) {
        events.publishEvent(new ResidentNoticeWanted(template, phone, Map.of("number", caseNumber), null));
    }
}
