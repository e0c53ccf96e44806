package org.linli.petitions;

import java.util.HashSet;
import java.util.List;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Who petitions, and who speaks for those who came together (《信访工作条例》 Art 20). */
@Component
class PetitionPeople {
    /** Art 20. */
    private static final int MOST_REPRESENTATIVES = 5;

    private static final String REPRESENTATIVES = "representatives";

    private final DocumentNumbers documents;
    private final OfficeSettings settings;

    PetitionPeople(DocumentNumbers documents, OfficeSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    /**
     * The document of the petitioner; null where he gave none, or stays unnamed.
     *
     * @throws InvalidRequestException naming the field that is wrong
     */
    DocumentNumber check(NewPetition petition) {
        checkGroup(petition);
        checkRepresentatives(petition.representatives());
        var who = petition.petitioner();
        if (who == null) {
            checkUnnamed(petition);
            return null;
        }
        return Texts.isBlank(who.documentNumber())
                ? null
                : documents.require(who.documentKind(), who.documentNumber(), "petitioner.documentNumber");
    }

    private static void checkUnnamed(NewPetition petition) {
        if (petition.isSecret()) {
            throw new InvalidRequestException("secret", "petition.secret");
        }
        if (!petition.representatives().isEmpty()) {
            throw new InvalidRequestException(REPRESENTATIVES, "petition.representatives.unnamed");
        }
    }

    /** Whoever comes as a group names those who speak for it, five at most; the others need not come. */
    private void checkGroup(NewPetition petition) {
        var isGroup = petition.headCount() >= settings.whole("petition.groupFrom");
        if (petition.representatives().size() > MOST_REPRESENTATIVES) {
            throw new InvalidRequestException(REPRESENTATIVES, "petition.representatives.most", MOST_REPRESENTATIVES);
        }
        if (isGroup
                && petition.way() == PetitionWay.VISIT
                && petition.petitioner() != null
                && petition.representatives().isEmpty()) {
            throw new InvalidRequestException(REPRESENTATIVES, "petition.representatives.none");
        }
        if (petition.representatives().size() > petition.headCount()) {
            throw new InvalidRequestException("headCount", "petition.headCount");
        }
    }

    /** A name, and what tells its bearer from others of that name. */
    private record Speaker(String name, String told) {
        @Override
        public String toString() {
            return "Speaker";
        }
    }

    private void checkRepresentatives(List<Representative> people) {
        var seen = new HashSet<Speaker>();
        for (var index = 0; index < people.size(); index++) {
            if (!seen.add(speaker(people.get(index), "representatives[%d].documentNumber".formatted(index)))) {
                throw new InvalidRequestException(
                        "representatives[%d].name".formatted(index), "petition.representatives.twice", index + 1);
            }
        }
    }

    private Speaker speaker(Representative one, String field) {
        var name = one.name().value();
        if (one.documentNumber() != null) {
            var document = documents.require(
                    DocumentKind.RESIDENT_ID, one.documentNumber().value(), field);
            return new Speaker(name, document.number().value());
        }
        return new Speaker(name, one.phone() == null ? "" : one.phone().value());
    }
}
