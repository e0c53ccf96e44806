package org.linli.seals;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.evidence.SecretFiles;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** Papers at the desk: those of one's own units, of the units below, and those that one's units hand out; each copy numbered. */
@UseCaseService
public class PaperDesk {
    public static final String READ = "paper:read";
    public static final String REVOKE = "paper:revoke";

    private final SealedPapers sealed;
    private final SealedPaperMapper papers;
    private final SecretFiles files;
    private final List<PaperStandings> standings;
    private final PaperAudience audience;
    private final PostPermissions permissions;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    PaperDesk(
            SealedPapers sealed,
            SealedPaperMapper papers,
            SecretFiles files,
            List<PaperStandings> standings,
            PaperAudience audience,
            PostPermissions permissions,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.sealed = sealed;
        this.papers = papers;
        this.files = files;
        this.standings = standings;
        this.audience = audience;
        this.permissions = permissions;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wanted; null = any. */
    public record Filter(String text, String unitCode, String kind, PaperState state) {}

    /** The latest first. */
    public Page<SealedPaper> list(Filter filter, PageRequest page, CurrentUser user) {
        var unit = Texts.isBlank(filter.unitCode())
                ? null
                : organization.findUnit(filter.unitCode()).orElseThrow(NotFoundException::new);
        var query = new PaperQuery(
                paths(user, READ),
                units(user),
                unit == null ? null : unit.path(),
                Texts.isBlank(filter.text()) ? null : filter.text().strip(),
                Texts.isBlank(filter.kind()) ? null : filter.kind(),
                filter.state(),
                page.offset(),
                page.size());
        return query.paths().isEmpty()
                ? Page.of(List.of(), page, 0)
                : Page.of(papers.list(query), page, papers.count(query));
    }

    /** @throws NotFoundException if there is no such paper for him */
    public SealedPaper read(String token, CurrentUser user) {
        return papers.find(token)
                .filter(paper -> !papers.isPrivate(token) && mayRead(paper, user))
                .orElseThrow(NotFoundException::new);
    }

    public boolean mayRevoke(SealedPaper paper, CurrentUser user) {
        return paper.isValid() && !isKeptElsewhere(paper) && may(paper, REVOKE, user);
    }

    /** Such as a licence: whoever keeps it ends it, with all that belongs to that. */
    private boolean isKeptElsewhere(SealedPaper paper) {
        return standings.stream().anyMatch(one -> one.of(paper.token()).isPresent());
    }

    /** Who printed or took which copy, the latest first. */
    public List<PaperCopy> copies(String token, CurrentUser user) {
        read(token, user);
        return papers.listCopies(token);
    }

    /** A copy and which one it is. */
    public record Copied(SealedPaper paper, int number, byte[] file) {}

    /**
     * Takes a copy, which is recorded as the next one.
     *
     * @throws NotFoundException if there is no such paper for him
     */
    public Copied copy(String token, CurrentUser user) {
        read(token, user);
        papers.addCopy(token);
        papers.insertCopy(token, clock.instant().truncatedTo(ChronoUnit.MILLIS), user.name());
        var paper = papers.find(token).orElseThrow();
        audit.record("print-paper", "paper:" + paper.number(), AuditResult.SUCCESS, "第" + paper.copies() + "份");
        return new Copied(
                paper, paper.copies(), files.read(papers.findFile(token).kept()));
    }

    /**
     * Takes a paper back.
     *
     * @throws NotFoundException if there is no such paper that he may take back
     * @throws NotNowException if it does not hold any more
     * @throws InvalidRequestException naming {@code reason}
     */
    public SealedPaper revoke(String token, PaperCause cause, String reason, CurrentUser user) {
        var paper = read(token, user);
        if (!may(paper, REVOKE, user)) {
            throw new NotFoundException();
        }
        if (Texts.isBlank(reason)) {
            throw new InvalidRequestException("reason", "problem.field.missing");
        }
        if (isKeptElsewhere(paper)) {
            throw new NotNowException("seal.kept");
        }
        return sealed.revoke(token, cause, reason.strip());
    }

    private boolean mayRead(SealedPaper paper, CurrentUser user) {
        return may(paper, READ, user) || audience.includes(paper.token(), units(user));
    }

    private boolean may(SealedPaper paper, String permission, CurrentUser user) {
        Unit unit = organization.unit(paper.unitId());
        return paths(user, permission).stream().anyMatch(path -> unit.path().startsWith(path));
    }

    private Set<Long> units(CurrentUser user) {
        return permissions.of(user, READ).stream()
                .map(CurrentUser.PostView::unitId)
                .collect(Collectors.toSet());
    }

    private List<String> paths(CurrentUser user, String permission) {
        return permissions.of(user, permission).stream()
                .map(CurrentUser.PostView::unitPath)
                .distinct()
                .toList();
    }
}
