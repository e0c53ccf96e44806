package org.linli.licences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.casefile.CaseFileService;
import org.linli.documents.PaperFact;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.PersonIndex;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/**
 * Licences at the desk: those whose organ or window is one of the user's units or lies below one. A window prepares and prints,
 * only the organ ends one.
 */
@UseCaseService
public class LicenceDesk {
    public static final String READ = "licence:read";
    public static final String ISSUE = "licence:issue";
    public static final String DECIDE = "licence:decide";
    private static final int SOON = 30;

    private final Licences licences;
    private final LicenceMapper rows;
    private final LicenceKinds kinds;
    private final LicencePapers papers;
    private final PostPermissions permissions;
    private final OrganizationService organization;
    private final CaseFileService caseFiles;
    private final DocumentNumbers documents;
    private final PersonIndex index;
    private final Clock clock;

    LicenceDesk(
            Licences licences,
            LicenceMapper rows,
            LicenceKinds kinds,
            LicencePapers papers,
            PostPermissions permissions,
            OrganizationService organization,
            CaseFileService caseFiles,
            DocumentNumbers documents,
            PersonIndex index,
            Clock clock) {
        this.licences = licences;
        this.rows = rows;
        this.kinds = kinds;
        this.papers = papers;
        this.permissions = permissions;
        this.organization = organization;
        this.caseFiles = caseFiles;
        this.documents = documents;
        this.index = index;
        this.clock = clock;
    }

    /**
     * What is wanted; null = any.
     *
     * @param text number of a licence, a blank or a case
     * @param document number of the holder's document, of any kind
     */
    public record Filter(
            String text, String document, String kind, LicenceState state, boolean endsSoon, boolean proposed) {}

    /** The latest first. */
    public Page<Licence> list(Filter filter, PageRequest page, CurrentUser user) {
        var query = new LicenceQuery(
                paths(permissions, user, READ),
                blankToNull(filter.text()),
                blankToNull(filter.kind()),
                filter.state(),
                filter.endsSoon() ? today().plusDays(SOON) : null,
                filter.proposed(),
                Texts.isBlank(filter.document()) ? null : fingerprints(filter.document()),
                page.offset(),
                page.size());
        return query.paths().isEmpty()
                ? Page.of(List.of(), page, 0)
                : Page.of(rows.list(query), page, rows.count(query));
    }

    /** @throws NotFoundException if there is no such licence for him */
    public Licence read(String licenceId, CurrentUser user) {
        return rows.find(licenceId)
                .filter(licence -> isNear(licence, READ, user))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * A licence that the organ grants by itself, without an application here.
     *
     * @param deskUnitCode the window that prints it, null: the organ
     */
    public record Grant(
            String kind, DocumentKind documentKind, String document, String name, String deskUnitCode, String note) {}

    /**
     * Prepares a licence of the user's own organ; somebody else hands it out.
     *
     * @throws NotFoundException if he does not decide on this kind
     * @throws InvalidRequestException naming {@code document} or {@code deskUnit}
     */
    public Licence grant(Grant grant, CurrentUser user) {
        var kind = kinds.find(grant.kind())
                .filter(one -> one.isActive() && !one.needsCase())
                .orElseThrow(NotFoundException::new);
        var organ = organs(user)
                .filter(post -> kind.unitCode() == null || kind.unitCode().equals(post.unitCode()))
                .map(CurrentUser.PostView::unitId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var document = documents.require(grant.documentKind(), grant.document(), "document");
        var desk = Texts.isBlank(grant.deskUnitCode())
                ? organ
                : organization
                        .findUnit(grant.deskUnitCode())
                        .map(Unit::id)
                        .orElseThrow(() -> new InvalidRequestException("deskUnit", "problem.field.missing"));
        var holder = new LicenceHolder(document, new PersonalText(grant.name().strip()));
        var facts = Texts.isBlank(grant.note())
                ? List.<PaperFact>of()
                : List.of(papers.note(grant.note().strip()));
        return licences.prepare(new NewLicence(kind.code(), organ, desk, null, holder, facts));
    }

    /** Kinds on which he decides. */
    public List<LicenceKind> granted(CurrentUser user) {
        var organs = organs(user).map(CurrentUser.PostView::unitCode).toList();
        return kinds.list().stream()
                .filter(kind -> kind.isActive() && !kind.needsCase())
                .filter(kind -> kind.unitCode() == null ? !organs.isEmpty() : organs.contains(kind.unitCode()))
                .toList();
    }

    /** His posts at organs; a village or community decides on no licence. */
    private Stream<CurrentUser.PostView> organs(CurrentUser user) {
        return permissions.of(user, DECIDE).stream()
                .filter(post -> !post.unitKind().equals(UnitKind.COMMUNITY.name()));
    }

    /** What happened to it, the latest first. */
    public List<LicenceStep> steps(Licence licence) {
        return rows.listSteps(licence.id());
    }

    /** Whether he may prepare, print, note a loss or a check of it. */
    public boolean mayIssue(Licence licence, CurrentUser user) {
        return isNear(licence, ISSUE, user);
    }

    /** Whether he may end it: at the organ that decided, or above it. */
    public boolean mayDecide(Licence licence, CurrentUser user) {
        var organ = organization.unit(licence.unitId());
        return paths(permissions, user, DECIDE).stream().anyMatch(organ.path()::startsWith);
    }

    /** Why somebody does not hand a licence out by himself: its case does so, or he granted it and a colleague does. */
    public enum Wait {
        CASE,
        COLLEAGUE
    }

    public Optional<Wait> waitsFor(Licence licence, CurrentUser user) {
        if (licence.state() != LicenceState.PREPARED) {
            return Optional.empty();
        }
        if (licence.caseNumber() != null) {
            return isHandedOutByItsCase(licence) ? Optional.of(Wait.CASE) : Optional.empty();
        }
        var isHisOwn = licence.followsId() == null
                && steps(licence).stream()
                        .anyMatch(step ->
                                step.action() == LicenceAction.PREPARE && Objects.equals(step.byId(), user.staffId()));
        return isHisOwn ? Optional.of(Wait.COLLEAGUE) : Optional.empty();
    }

    /** Also the one that is made again before it is handed over; not the one in the place of one that its holder lost. */
    private boolean isHandedOutByItsCase(Licence licence) {
        var isOfLost = licences.ofCase(licence.caseNumber()).stream()
                .filter(one -> Objects.equals(one.id(), licence.followsId()))
                .anyMatch(one -> one.state() == LicenceState.LOST);
        return !isOfLost && !caseFiles.find(licence.caseNumber()).isClosed();
    }

    /** What somebody does with a licence that he sees. */
    public enum Deed {
        TAKE_STUB,
        SPOIL,
        ISSUE,
        LOSE,
        REISSUE,
        REPLACE,
        CHECK,
        CHECK_FAILED,
        ABANDON,
        KEEP,
        REVOKE,
        CANCEL
    }

    /**
     * @param note why; asked for where something is spoilt, lost, failed or ended
     * @return the licence that he goes on with: the new one where another comes in its place
     * @throws NotFoundException if there is no such licence on which he may do this
     * @throws NotNowException if it does not fit the licence's state
     */
    public Licence act(String licenceId, Deed deed, String note, CurrentUser user) {
        var licence = read(licenceId, user);
        var isDecision = deed == Deed.REVOKE || deed == Deed.CANCEL || deed == Deed.KEEP;
        if (isDecision ? !mayDecide(licence, user) : !mayIssue(licence, user)) {
            throw new NotFoundException();
        }
        var reason = note == null ? "" : note.strip();
        var needsReason = deed != Deed.TAKE_STUB
                && deed != Deed.ISSUE
                && deed != Deed.REISSUE
                && deed != Deed.REPLACE
                && deed != Deed.CHECK;
        if (needsReason && reason.isEmpty()) {
            throw new InvalidRequestException("note", "problem.field.missing");
        }
        waitsFor(licence, user)
                .filter(wait -> deed == Deed.ISSUE || deed == Deed.ABANDON && wait == Wait.CASE)
                .ifPresent(wait -> {
                    throw new NotNowException("licence.waits." + wait);
                });
        return done(licence, deed, reason.isEmpty() ? null : reason);
    }

    private Licence done(Licence licence, Deed deed, String note) {
        var id = licence.licenceId();
        return switch (deed) {
            case TAKE_STUB -> licences.takeStub(id);
            case SPOIL -> licences.spoil(id, note);
            case ISSUE -> licences.issue(id);
            case LOSE -> licences.reportLost(id, note);
            case REISSUE -> licences.reissue(id, licence.deskUnitId());
            case REPLACE -> licences.replace(id, licence.deskUnitId(), null);
            case CHECK -> licences.annualCheck(id, true, note);
            case CHECK_FAILED -> licences.annualCheck(id, false, note);
            case ABANDON -> licences.abandon(id, note);
            case KEEP -> licences.keep(id, note);
            case REVOKE -> {
                licences.revoke(id, note);
                yield rows.find(id).orElseThrow();
            }
            case CANCEL -> {
                licences.cancel(id, note);
                yield rows.find(id).orElseThrow();
            }
        };
    }

    /** What stands on it. */
    public List<PaperFact> content(Licence licence) {
        return LicenceContent.read(licence.content());
    }

    private List<String> fingerprints(String document) {
        var found = documents.readAny(document).stream()
                .flatMap(number -> index.allOfDocument(number).stream())
                .filter(Objects::nonNull)
                .toList();
        return found.isEmpty() ? List.of("") : found;
    }

    private boolean isNear(Licence licence, String permission, CurrentUser user) {
        var organ = organization.unit(licence.unitId()).path();
        var desk = organization.unit(licence.deskUnitId()).path();
        return paths(permissions, user, permission).stream()
                .anyMatch(path -> organ.startsWith(path) || desk.startsWith(path));
    }

    static List<String> paths(PostPermissions permissions, CurrentUser user, String permission) {
        return permissions.of(user, permission).stream()
                .map(CurrentUser.PostView::unitPath)
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    private static String blankToNull(String text) {
        return Texts.isBlank(text) ? null : text.strip();
    }
}
