package org.linli.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseKind;
import org.linli.casefile.TextLikeness;
import org.linli.petitions.PetitionReadMapper.Earlier;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.PersonIndex;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.settings.OfficeSettings;

/** Tells whoever registers a petition what may be the same matter again, by person and by content. */
@UseCaseService
public class SimilarPetitions {
    private static final int COMPARED = 500;
    private static final int SHOWN = 10;
    private static final double ALIKE = 0.3;

    private final PetitionReadMapper mapper;
    private final CaseAccess access;
    private final DocumentNumbers documents;
    private final PersonIndex index;
    private final OfficeSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    SimilarPetitions(
            PetitionReadMapper mapper,
            CaseAccess access,
            DocumentNumbers documents,
            PersonIndex index,
            OfficeSettings settings,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.access = access;
        this.documents = documents;
        this.index = index;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is known of the new one; all but the content class may be null. */
    public record Known(
            DocumentKind documentKind, String documentNumber, String phone, String contentClass, String claim) {
        @Override
        public String toString() {
            return "Known";
        }
    }

    /** @param likeness how much the claims share, in hundredths */
    public record Hint(
            String caseNumber,
            LocalDate receivedOn,
            String contentClass,
            String state,
            boolean isSamePerson,
            int likeness,
            String claim) {}

    /** The same person's first, then what is most alike. */
    public List<Hint> find(Known known, CurrentUser user) {
        var keys = Texts.isBlank(known.documentNumber())
                ? List.<String>of()
                : index.allOfDocument(
                        documents.require(known.documentKind(), known.documentNumber(), "documentNumber"));
        var phones = Texts.isBlank(known.phone()) ? List.<String>of() : index.allOfPhone(known.phone());
        var since = LocalDate.ofInstant(clock.instant(), Zone.OFFICE).minusDays(settings.whole("petition.similarDays"));
        audit.record("find-similar-petitions", null, AuditResult.SUCCESS, null);
        return mapper
                .listEarlier(
                        access.scopeOf(user, CaseKind.PETITION), keys, phones, known.contentClass(), since, COMPARED)
                .stream()
                .map(one -> hint(one, known.claim()))
                .filter(hint -> hint.isSamePerson() || hint.likeness() >= 100 * ALIKE)
                .sorted(Comparator.comparing(Hint::isSamePerson)
                        .thenComparing(Hint::likeness)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Hint hint(Earlier earlier, String claim) {
        var words = earlier.claim().value();
        return new Hint(
                earlier.caseNumber(),
                earlier.receivedOn(),
                earlier.contentClass(),
                earlier.state(),
                earlier.isSamePerson(),
                (int) Math.round(100 * TextLikeness.share(words, claim)),
                words);
    }
}
