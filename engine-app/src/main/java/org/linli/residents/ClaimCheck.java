package org.linli.residents;

import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;

/** Compares what somebody says of himself with the archive of the places of whoever has to confirm it. */
@UseCaseService
public class ClaimCheck {
    private final ResidentMapper residents;
    private final PersonIndex index;
    private final ArchiveAccess access;
    private final OwnArchive own;

    ClaimCheck(ResidentMapper residents, PersonIndex index, ArchiveAccess access, OwnArchive own) {
        this.residents = residents;
        this.index = index;
        this.access = access;
        this.own = own;
    }

    /**
     * What was found.
     *
     * @param residentNumber of whoever has this document, or null where nobody in the places has it
     * @param livesThere whether he belongs today to a household behind the door
     * @param isUnder14 whether a guardian has to act for him
     */
    public record Match(
            String residentNumber, boolean isNameEqual, boolean isPhoneEqual, boolean livesThere, boolean isUnder14) {
        static Match none() {
            return new Match(null, false, false, false, false);
        }

        /** Whether it is he, and he lives there. */
        public boolean fits() {
            return residentNumber != null && isNameEqual && livesThere && !isUnder14;
        }
    }

    public Match match(
            PersonalText name, DocumentNumber document, PersonalText phone, long dwellingId, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.READ);
        return residents.listByDocuments(index.allOfDocument(document)).stream()
                .filter(Resident::isActive)
                .filter(person -> scope.covers(person))
                .findFirst()
                .map(person -> new Match(
                        person.number(),
                        index.ofName(name).equals(index.ofName(person.details().name())),
                        phone != null
                                && index.ofPhone(phone)
                                        .equals(index.ofPhone(person.details().phone())),
                        !own.householdsAt(person.number(), dwellingId).isEmpty(),
                        own.isUnder14(person.details().birthDate())))
                .orElseGet(Match::none);
    }
}
