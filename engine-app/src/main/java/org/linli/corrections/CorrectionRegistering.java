package org.linli.corrections;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.NotEntitledException;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** Registers errors: a head those of his people, a supervisor anybody's, everybody his own. */
@UseCaseService
public class CorrectionRegistering {
    public static final String REGISTER = "correction:register";
    private static final Set<String> OF_ALL = Set.of("city-supervisor", "city-governance-center");
    private static final Set<CaseKind> NOT_ABOUT = Set.of(CaseKind.CORRECTION, CaseKind.SUPERVISION);
    private static final int MAX_TEXT = 500;

    private final ErrorMapper mapper;
    private final CorrectionOpening opening;
    private final CaseReading cases;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    CorrectionRegistering(
            ErrorMapper mapper,
            CorrectionOpening opening,
            CaseReading cases,
            CaseFileService caseFiles,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.opening = opening;
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose error somebody may register. */
    public record Candidate(String username, String name, String unit) {}

    /**
     * Those who had a hand in a case and whose errors this person may register; the first question whether he may at all.
     *
     * @param concernsCitizen whether a citizen is concerned in any event
     */
    public record Outlook(List<Candidate> people, boolean concernsCitizen) {}

    /** @throws NotFoundException if there is no such case or he may not read it */
    public Outlook outlook(String aboutCase, CurrentUser user) {
        var about = readable(aboutCase, user);
        var people = handling(about, user).stream()
                .map(person -> new Candidate(
                        person.username(),
                        person.name(),
                        organization.unit(person.unitId()).name()))
                .toList();
        return new Outlook(people, concernsCitizen(about));
    }

    /**
     * @return the number of the error correction
     * @throws NotFoundException if there is no such case or he may not read it
     * @throws InvalidRequestException naming the field that is wrong
     * @throws NotEntitledException if he may not register an error of that person
     * @throws NotNowException if one of the same person in the same case is under way
     */
    public String register(NewCorrection wanted, CurrentUser user) {
        var about = readable(wanted.aboutCase(), user);
        var facts = checked("facts", wanted.facts());
        var harm = checked("harm", wanted.harm());
        var person = handling(about, user).stream()
                .filter(one -> one.username().equals(wanted.person()))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("person", "correction.person"));
        caseFiles.lock(about.caseNumber()); // a second click waits here, and is refused
        if (mapper.existsOpen(about.id(), person.staffId())) {
            throw new NotNowException("correction.underWay");
        }
        var number = opening.open(
                about,
                person,
                new CorrectionOpening.Words(facts, harm, wanted.concernsCitizen() || concernsCitizen(about)),
                user);
        audit.record("register-correction", "case:" + number, AuditResult.SUCCESS, null);
        return number;
    }

    private CaseFile readable(String number, CurrentUser user) {
        var about = cases.find(number == null ? "" : number.strip(), user);
        if (NOT_ABOUT.contains(about.kind())) {
            throw new NotFoundException();
        }
        return about;
    }

    private List<HandlingPerson> handling(CaseFile about, CurrentUser user) {
        return mapper.listHandling(about.id(), clock.instant()).stream()
                .filter(person -> mayRegister(person, user))
                .toList();
    }

    private boolean mayRegister(HandlingPerson person, CurrentUser user) {
        var path = organization.unit(person.unitId()).path();
        return person.staffId() == user.staffId()
                || user.has(REGISTER)
                        && user.posts().stream()
                                .anyMatch(post -> OF_ALL.contains(post.role()) || path.startsWith(post.unitPath()));
    }

    /** What staff reported on their own rounds may concern nobody; all other cases have a citizen behind them. */
    private static boolean concernsCitizen(CaseFile about) {
        return about.kind() != CaseKind.EVENT || about.reportedById() == null || about.reporterPhone() != null;
    }

    private static String checked(String field, String text) {
        if (Texts.isBlank(text)) {
            throw new InvalidRequestException(field, "form.required");
        }
        if (Texts.length(text.strip()) > MAX_TEXT) {
            throw new InvalidRequestException(field, "form.tooLong", MAX_TEXT);
        }
        return text.strip();
    }
}
