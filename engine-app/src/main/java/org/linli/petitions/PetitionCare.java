package org.linli.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseReading;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** 疏导帮扶: the petition office goes on caring for whoever had his last answer; kept by it alone. */
@UseCaseService
public class PetitionCare {
    public static final String CARE = "petition:care";

    private final PetitionCareMapper mapper;
    private final Petitions petitions;
    private final PetitionPosts posts;
    private final CaseReading cases;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    PetitionCare(
            PetitionCareMapper mapper,
            Petitions petitions,
            PetitionPosts posts,
            CaseReading cases,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.petitions = petitions;
        this.posts = posts;
        this.cases = cases;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** The log, the newest first, with the names of those who keep it, and whether there is something to go on with. */
    public record Log(List<CareEntry> entries, Map<Long, String> names, boolean isOpen) {}

    /** @throws NotFoundException if there is no such petition, or his office is not the one that keeps its log */
    public Log list(String caseNumber, CurrentUser user) {
        var caseFile = ofOffice(caseNumber, user);
        var entries = mapper.list(caseFile.id());
        return new Log(
                entries,
                organization.staffNames(
                        entries.stream().map(CareEntry::doneById).collect(Collectors.toSet())),
                caseFile.isClosed());
    }

    /**
     * @param doneOn not after today, and not before the petition came in
     * @throws NotNowException if the petition has not ended: until then its own steps say what is done
     */
    public void record(String caseNumber, LocalDate doneOn, String words, CurrentUser user) {
        var caseFile = ofOffice(caseNumber, user);
        if (!caseFile.isClosed()) {
            throw new NotNowException("petition.care.open");
        }
        if (doneOn.isAfter(LocalDate.ofInstant(clock.instant(), Zone.OFFICE))) {
            throw new InvalidRequestException("doneOn", "petition.past");
        }
        if (doneOn.isBefore(petitions.of(caseFile).receivedOn())) {
            throw new InvalidRequestException("doneOn", "petition.care.before");
        }
        mapper.insert(
                caseFile.id(), new CareEntry(doneOn, new PersonalText(words.strip()), user.staffId()), clock.instant());
        audit.record("record-petition-care", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    private CaseFile ofOffice(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        if (!posts.isOfOffice(petitions.of(caseFile), user, CARE)) {
            throw new NotFoundException();
        }
        return caseFile;
    }
}
