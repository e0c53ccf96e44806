package org.linli.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Happening;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/**
 * What the petition office proposes to the unit that handles or handled a petition: to improve its work or a policy, or to hold
 * somebody liable; the unit answers in writing (《信访工作条例》 Art 38 to 40).
 */
@UseCaseService
public class PetitionProposals {
    public static final String PROPOSE = "petition:propose";
    public static final String ANSWER = "petition:answer-proposal";

    private final PetitionProposalMapper mapper;
    private final Petitions petitions;
    private final PetitionPosts posts;
    private final LiabilityProposals liability;
    private final PetitionPapers papers;
    private final PetitionNotices notices;
    private final CaseReading cases;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    PetitionProposals(
            PetitionProposalMapper mapper,
            Petitions petitions,
            PetitionPosts posts,
            LiabilityProposals liability,
            PetitionPapers papers,
            PetitionNotices notices,
            CaseReading cases,
            CaseFileService caseFiles,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.petitions = petitions;
        this.posts = posts;
        this.liability = liability;
        this.papers = papers;
        this.notices = notices;
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The proposals about one petition that this reader may know.
     *
     * @param mayPropose whether this reader may make one
     * @param names of the people who made and answered them
     */
    public record Listed(
            List<PetitionProposal> proposals, Map<Long, String> names, boolean mayPropose, Set<Long> mine) {
        /** Whether this reader's unit has it to answer. */
        public boolean isToAnswer(PetitionProposal proposal) {
            return proposal.answeredAt() == null && mine.contains(proposal.unitId());
        }

        public boolean isOverdue(PetitionProposal proposal, LocalDate today) {
            return proposal.answeredAt() == null && proposal.answerUntil().isBefore(today);
        }
    }

    /** @throws NotFoundException if there is no such petition or he may not read it */
    public Listed list(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        var petition = petitions.of(caseFile);
        var found = mapper.list(caseFile.id()).stream()
                .filter(one -> liability.shows(one, petition, user))
                .toList();
        var people = found.stream()
                .flatMap(one -> Stream.of(Optional.of(one.madeById()), Optional.ofNullable(one.answeredById())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Listed(
                found,
                organization.staffNames(people),
                petition.handlingUnitId() != null && posts.isOfOffice(petition, user, PROPOSE),
                posts.units(user, ANSWER));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    /**
     * Writes a proposal, numbered and sealed by the petition office, to the unit that handles the petition.
     *
     * @param answerUntil the last day of its written answer, at most a year ahead
     * @throws NotNowException if no unit handles it yet, or that unit has still to answer one of the kind
     */
    public void make(String caseNumber, ProposalKind kind, String words, LocalDate answerUntil, CurrentUser user) {
        var caseFile = caseFiles.lock(cases.find(caseNumber, user).caseNumber());
        var petition = petitions.of(caseFile);
        if (!posts.isOfOffice(petition, user, PROPOSE)) {
            throw new NotFoundException();
        }
        if (petition.handlingUnitId() == null) {
            throw new NotNowException("petition.proposal.early");
        }
        PetitionDays.requireSoon("answerUntil", answerUntil, today());
        if (open(caseFile, kind, petition.handlingUnitId()).isPresent()) {
            throw new NotNowException("petition.proposal.open");
        }
        var text = new PersonalText(words.strip());
        var token = papers.proposal(petition, caseFile, kind, text, answerUntil);
        mapper.insert(new PetitionProposalMapper.NewProposal(
                caseFile.id(),
                kind,
                petition.handlingUnitId(),
                text,
                answerUntil,
                token,
                user.staffId(),
                clock.instant()));
        tell(caseFile, petition.officeUnitId(), "proposeImprovement", user);
        notices.proposal(caseNumber, petition.handlingUnitId(), answerUntil);
        audit.record("make-petition-proposal", "case:" + caseNumber, AuditResult.SUCCESS, kind.name());
    }

    /**
     * Answers in writing for the unit.
     *
     * @throws NotNowException if nothing of the kind waits for an answer of his unit
     */
    public void answer(String caseNumber, ProposalKind kind, String words, CurrentUser user) {
        var caseFile = caseFiles.lock(cases.find(caseNumber, user).caseNumber());
        var proposal = posts.units(user, ANSWER).stream()
                .flatMap(unitId -> open(caseFile, kind, unitId).stream())
                .findFirst()
                .orElseThrow(() -> new NotNowException("petition.proposal.answered"));
        mapper.answer(new PetitionProposalMapper.Answer(
                proposal.id(), new PersonalText(words.strip()), user.staffId(), clock.instant()));
        tell(caseFile, proposal.unitId(), "answerImprovement", user);
        notices.answered(caseNumber, organization.unit(proposal.unitId()).name(), proposal.madeById());
        audit.record("answer-petition-proposal", "case:" + caseNumber, AuditResult.SUCCESS, kind.name());
    }

    private Optional<PetitionProposal> open(CaseFile caseFile, ProposalKind kind, long unitId) {
        return mapper.list(caseFile.id()).stream()
                .filter(one -> one.kind() == kind && one.unitId() == unitId && one.answeredAt() == null)
                .findFirst();
    }

    /** Between two offices: no word of it for the petitioner. */
    private void tell(CaseFile caseFile, long unitId, String action, CurrentUser user) {
        var unit = organization.unit(unitId).name();
        caseFiles.change(caseFile.caseNumber(), change -> change.record(Happening.of(user, unit, action, null, false)));
    }
}
