package org.linli.seals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.linli.evidence.SecretFiles;
import org.linli.organization.OrganizationService;
import org.linli.seals.SealedPaperMapper.Ending;
import org.linli.seals.SealedPaperMapper.StoredFile;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Issues papers of organs: numbered, sealed, signed as data, to be checked by anybody. Asks nobody for rights: whoever calls has found
 * the user entitled; what a user reads at the desk goes through {@link PaperDesk}.
 */
@UseCaseService
public class SealedPapers {
    private static final int TOKEN_BYTES = 16;

    private final SealedPaperMapper papers;
    private final PaperAudience audience;
    private final UnitCertificates certificates;
    private final PaperNumbers numbers;
    private final OrganNames names;
    private final PaperLayout layout;
    private final PaperSigner signer;
    private final SecretFiles files;
    private final OrganizationService organization;
    private final CurrentUsers users;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SealedPapers(
            SealedPaperMapper papers,
            PaperAudience audience,
            UnitCertificates certificates,
            PaperNumbers numbers,
            OrganNames names,
            PaperLayout layout,
            PaperSigner signer,
            SecretFiles files,
            OrganizationService organization,
            CurrentUsers users,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.audience = audience;
        this.certificates = certificates;
        this.numbers = numbers;
        this.names = names;
        this.layout = layout;
        this.signer = signer;
        this.files = files;
        this.organization = organization;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refuses before anything is written; {@link #issue} does so, too.
     *
     * @throws NotNowException if the unit has no certificate that is valid today
     */
    public void requireSeal(long unitId) {
        certificates.require(organization.unit(unitId));
    }

    /**
     * Numbers, prints, seals and signs a paper and keeps its file, all with the caller's transaction: what is rolled back leaves no
     * gap in the numbers. Other papers with the same numbers wait until it has ended, so it belongs to the end of a use case.
     *
     * @throws NotNowException if the unit has no certificate that is valid today; nothing was written
     */
    public SealedPaper issue(NewSealedPaper paper) {
        var unit = organization.unit(paper.unitId());
        var certificate = certificates.require(unit);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var number = numbers.next(unit, paper.kind(), now.atZone(Zone.OFFICE).getYear());
        var token = token();
        var organ = names.of(unit);
        var printed = layout.print(paper, organ, number, token, certificate.isTest(), now);
        var signed = signer.sign(printed, SealKey.of(certificate), organ);
        var kept = files.keep(signed);
        var issued = new SealedPaper(
                token,
                number,
                unit.id(),
                organ,
                paper.kind(),
                paper.kindName(),
                paper.title(),
                paper.recipient(),
                paper.caseNumber(),
                now,
                users.find().map(CurrentUser::name).orElse(null),
                certificate.isTest(),
                sha256(signed),
                PaperState.VALID,
                null,
                null,
                null,
                null,
                0);
        papers.insert(
                issued, new StoredFile(certificate.id(), signed.length, kept.sha256(), kept.key()), paper.isPrivate());
        if (!paper.isPrivate()) {
            audience.layDown(token, paper);
        }
        audit.record("issue-paper", "paper:" + number, AuditResult.SUCCESS, paper.kind());
        return issued;
    }

    public Optional<SealedPaper> find(String token) {
        return papers.find(token);
    }

    /** Papers of a case, the latest first. */
    public List<SealedPaper> ofCase(String caseNumber) {
        return papers.listOfCase(caseNumber);
    }

    /**
     * The signed PDF, byte for byte as it was issued.
     *
     * @throws NotFoundException if there is no such paper
     */
    public byte[] file(String token) {
        papers.find(token).orElseThrow(NotFoundException::new);
        return files.read(papers.findFile(token).kept());
    }

    /** Makes the papers of a case unreadable for ever, with the caller's transaction; their numbers stay, and hold no more. */
    public void forget(String caseNumber) {
        papers.forget(new SealedPaperMapper.Forgetting(
                caseNumber, new PersonalText(""), PaperState.REVOKED, PaperCause.CANCELLED, clock.instant()));
    }

    /**
     * Takes a paper back; whoever checks it learns so at once.
     *
     * @param cause for everybody who checks it
     * @param reason in words, for the desk only
     * @throws NotNowException if it does not hold any more
     */
    public SealedPaper revoke(String token, PaperCause cause, String reason) {
        return end(token, PaperState.REVOKED, cause, reason, null);
    }

    /**
     * Issues a paper in the place of an older one.
     *
     * @throws NotNowException if the older one does not hold any more, or the unit cannot issue
     * @throws OptimisticLockingFailureException if the older one was taken back in this very moment; nothing was issued
     */
    public SealedPaper replace(String token, NewSealedPaper paper, PaperCause cause, String reason) {
        if (!papers.find(token).orElseThrow(NotFoundException::new).isValid()) {
            throw new NotNowException("seal.ended.paper");
        }
        var issued = issue(paper);
        try {
            end(token, PaperState.REPLACED, cause, reason, issued.token());
        } catch (NotNowException takenBack) {
            throw new OptimisticLockingFailureException("A paper was taken back while it was replaced", takenBack);
        }
        return issued;
    }

    private SealedPaper end(String token, PaperState state, PaperCause cause, String reason, String replacedBy) {
        var paper = papers.find(token).orElseThrow(NotFoundException::new);
        var by = users.find().map(CurrentUser::name).orElse(null);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (papers.end(new Ending(token, state, at, by, cause, reason, replacedBy)) == 0) {
            throw new NotNowException("seal.ended.paper");
        }
        audit.record("revoke-paper", "paper:" + paper.number(), AuditResult.SUCCESS, state.name());
        return papers.find(token).orElseThrow();
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
