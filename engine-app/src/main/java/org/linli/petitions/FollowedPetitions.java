package org.linli.petitions;

import java.time.Instant;
import java.util.List;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.PublicCaseService;
import org.linli.organization.OrganizationService;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** Petitions of those who came, wrote or called and have no account: rated with number and query code. */
@UseCaseService
public class FollowedPetitions {
    private final PublicCaseService cases;
    private final Petitions petitions;
    private final PetitionRatings ratings;
    private final OrganizationService organization;

    FollowedPetitions(
            PublicCaseService cases, Petitions petitions, PetitionRatings ratings, OrganizationService organization) {
        this.cases = cases;
        this.petitions = petitions;
        this.ratings = ratings;
        this.organization = organization;
    }

    /**
     * Who can still be rated.
     *
     * @param until when; null where nobody can be
     * @param unit that handles it; null before it was handed over
     */
    public record Rateable(List<RatedSubject> subjects, Instant until, String unit, List<PetitionRating> given) {}

    /** @throws NotFoundException if number and code are not those of one petition */
    public Rateable rateable(String number, String queryCode) {
        var caseFile = find(number, queryCode);
        var petition = petitions.of(caseFile);
        var given = ratings.of(caseFile.id());
        if (!petition.isAddressed()) {
            return new Rateable(List.of(), null, null, given);
        }
        var open = ratings.open(petition, caseFile);
        return new Rateable(open.subjects(), open.until(), unit(petition), given);
    }

    /**
     * Keeps a rating.
     *
     * @throws NotFoundException if number and code are not those of one petition
     * @throws NotNowException if it cannot be rated now, or nobody is known to have sent it
     */
    public void rate(String number, String queryCode, RatedSubject subject, PetitionGrade grade, String words) {
        var caseFile = find(number, queryCode);
        var petition = petitions.of(caseFile);
        if (!petition.isAddressed()) {
            throw new NotNowException("petition.rating");
        }
        ratings.rate(petition, caseFile, subject, grade, words);
    }

    private CaseFile find(String number, String queryCode) {
        var found = cases.find(number, queryCode);
        if (found.kind() != CaseKind.PETITION) {
            throw new NotFoundException();
        }
        return found;
    }

    private String unit(Petition petition) {
        return petition.handlingUnitId() == null
                ? null
                : organization.unit(petition.handlingUnitId()).name();
    }
}
