package org.linli.licences;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.seals.PaperCause;
import org.linli.seals.SealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;

/**
 * Licences from the blank to their end. Asks nobody for rights: whoever calls has found the user entitled; what a user does at the desk
 * goes through {@link LicenceDesk}.
 */
@UseCaseService
public class Licences {
    private static final int DIGITS = 6;

    private final LicenceMapper licences;
    private final LicenceKinds kinds;
    private final LicenceBook book;
    private final LicenceStubs stubs;
    private final LicencePapers papers;
    private final SealedPapers sealed;
    private final OrganizationService organization;
    private final PersonIndex index;
    private final OfficeSettings settings;

    Licences(
            LicenceMapper licences,
            LicenceKinds kinds,
            LicenceBook book,
            LicenceStubs stubs,
            LicencePapers papers,
            SealedPapers sealed,
            OrganizationService organization,
            PersonIndex index,
            OfficeSettings settings) {
        this.licences = licences;
        this.kinds = kinds;
        this.book = book;
        this.stubs = stubs;
        this.papers = papers;
        this.sealed = sealed;
        this.organization = organization;
        this.index = index;
        this.settings = settings;
    }

    /**
     * Writes down what is to be printed and sealed.
     *
     * @throws NotFoundException if there is no such kind
     */
    public Licence prepare(NewLicence licence) {
        return prepare(licence, null);
    }

    private Licence prepare(NewLicence wish, Long followsId) {
        var kind = kinds.require(wish.kind());
        var organ = Optional.ofNullable(kind.unitCode())
                .flatMap(organization::findUnit)
                .map(Unit::id)
                .orElse(wish.unitId());
        var document = wish.holder().document();
        var row = new Licence(
                0,
                UUID.randomUUID().toString().replace("-", ""),
                kind.code(),
                organ,
                wish.deskUnitId(),
                null,
                LicenceState.PREPARED,
                wish.caseNumber(),
                document.kind(),
                document.number(),
                wish.holder().name(),
                LicenceContent.write(wish.facts()),
                null,
                null,
                null,
                null,
                null,
                null,
                followsId,
                wish.isElectronic(),
                null,
                0,
                book.now(),
                null,
                null);
        licences.insert(row, index.ofDocument(document), new GeneratedKey());
        var prepared = licences.find(row.licenceId()).orElseThrow();
        book.step(prepared, LicenceAction.PREPARE, null);
        return prepared;
    }

    /**
     * Takes the next blank for a licence that is to be printed on one; the one that it has, if it has one.
     *
     * @throws NotNowException if it is issued already, needs no blank, or the window has none left
     */
    public Licence takeStub(String licenceId) {
        var licence = inState(licenceId, LicenceState.PREPARED);
        if (!needsStub(licence, kinds.require(licence.kindCode()))) {
            throw new NotNowException("licence.noStubNeeded");
        }
        return withStub(licence);
    }

    private static boolean needsStub(Licence licence, LicenceKind kind) {
        return kind.needsStub() && !licence.isElectronic();
    }

    private Licence withStub(Licence licence) {
        if (licence.stubNumber() != null) {
            return licence;
        }
        var number = stubs.take(licence, book.by());
        licences.update(LicenceChange.of(licence).stub(number).done());
        return licences.lock(licence.licenceId()).orElseThrow();
    }

    /**
     * The blank was spoilt while printing: its number is kept and never used again, the licence waits for another.
     *
     * @throws NotNowException if it is on no blank, or issued
     */
    public Licence spoil(String licenceId, String reason) {
        var licence = inState(licenceId, LicenceState.PREPARED);
        if (licence.stubNumber() == null) {
            throw new NotNowException("licence.noStub");
        }
        stubs.spoil(licence, reason, book.by());
        var note = licence.stubNumber() + "：" + reason;
        return book.write(LicenceChange.of(licence).stub(null).done(), LicenceAction.SPOIL, note);
    }

    /**
     * Numbers, seals and hands a licence out; the one in whose place it comes is void from that moment.
     *
     * @throws NotNowException if it is issued already, the organ has no seal, or the window has no blank left
     */
    public Licence issue(String licenceId) {
        var licence = inState(licenceId, LicenceState.PREPARED);
        var kind = kinds.require(licence.kindCode());
        sealed.requireSeal(licence.unitId());
        if (licence.followsId() != null
                && !licences.lockByKey(licence.followsId()).orElseThrow().isOpen()) {
            throw new NotNowException("licence.followedEnded");
        }
        var onStub = needsStub(licence, kind) ? withStub(licence) : licence;
        var today = book.today();
        var until = kind.validMonths() == null
                ? null
                : today.plusMonths(kind.validMonths()).minusDays(1);
        var number = number(kind, today.getYear());
        var paper = seal(onStub, kind, number, today, until);
        var check = kind.checkedYearly() ? today.plusYears(1) : null;
        var issued = LicenceChange.of(onStub).issued(number, paper.token(), today, until, check, book.now());
        return book.write(issued.done(), LicenceAction.ISSUE, onStub.stubNumber());
    }

    private SealedPaper seal(Licence licence, LicenceKind kind, String number, LocalDate from, LocalDate until) {
        var paper = papers.licence(licence, kind, number, from, until);
        if (licence.followsId() == null) {
            return sealed.issue(paper);
        }
        var old = licences.lockByKey(licence.followsId()).orElseThrow();
        var isLost = old.state() == LicenceState.LOST;
        var end = isLost ? LicenceState.REISSUED : LicenceState.REPLACED;
        var action = isLost ? LicenceAction.REISSUE : LicenceAction.REPLACE;
        book.write(LicenceChange.of(old).ended(end, book.now()).done(), action, number);
        return sealed.replace(
                old.paperToken(), paper, isLost ? PaperCause.REISSUED : PaperCause.RENEWED, papers.replacement(isLost));
    }

    /**
     * The holder says that he lost it; whoever checks it is told so at once.
     *
     * @throws NotNowException if it is not in his hands
     */
    public Licence reportLost(String licenceId, String note) {
        var licence = inState(licenceId, LicenceState.ISSUED);
        return book.write(LicenceChange.of(licence).state(LicenceState.LOST).done(), LicenceAction.LOSE, note);
    }

    /**
     * Prepares another in the place of one that was lost.
     *
     * @throws NotNowException if it was not reported as lost, or another is prepared already
     */
    public Licence reissue(String licenceId, long deskUnitId) {
        return follow(inState(licenceId, LicenceState.LOST), deskUnitId, null);
    }

    /**
     * Prepares another in the place of one whose facts changed, or whose time is over; the old one holds until the new one is issued.
     *
     * @param facts what stands on it now, null: the same as before
     * @throws NotNowException if it is neither issued nor expired, or another is prepared already
     */
    public Licence replace(String licenceId, long deskUnitId, List<org.linli.documents.PaperFact> facts) {
        var licence = book.lock(licenceId);
        if (licence.state() != LicenceState.EXPIRED && licence.state() != LicenceState.ISSUED) {
            throw new NotNowException("licence.state");
        }
        return follow(licence, deskUnitId, facts);
    }

    private Licence follow(Licence old, long deskUnitId, List<org.linli.documents.PaperFact> facts) {
        if (licences.hasFollower(old.id())) {
            throw new NotNowException("licence.followed");
        }
        return prepare(
                new NewLicence(
                        old.kindCode(),
                        old.unitId(),
                        deskUnitId,
                        old.caseNumber(),
                        old.holder(),
                        facts == null ? LicenceContent.read(old.content()) : facts,
                        old.isElectronic()),
                old.id());
    }

    /**
     * Notes an annual check: passed, it holds for another year.
     *
     * @throws NotNowException if the kind is not checked, or its time has not come
     */
    public Licence annualCheck(String licenceId, boolean passed, String note) {
        var licence = inState(licenceId, LicenceState.ISSUED);
        var due = licence.checkDue();
        if (due == null) {
            throw new NotNowException("licence.noCheck");
        }
        var today = book.today();
        var isFailed = Boolean.FALSE.equals(licence.checkPassed());
        if (!isFailed && today.isBefore(due.minusDays(settings.whole("licence.checkAheadDays")))) {
            throw new NotNowException("licence.checkEarly", due.toString());
        }
        var next = passed ? (today.isAfter(due) ? today : due).plusYears(1) : due;
        return book.write(
                LicenceChange.of(licence).checked(passed, next).done(),
                passed ? LicenceAction.CHECK : LicenceAction.CHECK_FAILED,
                note);
    }

    /**
     * The organ takes a licence back because it should not have been granted, or was misused (撤销、吊销): with a notice to the holder.
     *
     * @param reason for the holder; whoever checks the licence learns no more than that it was revoked
     * @throws NotNowException if it has ended already, or was never issued
     */
    public SealedPaper revoke(String licenceId, String reason) {
        return end(licenceId, LicenceState.REVOKED, LicenceAction.REVOKE, reason);
    }

    /** As {@link #revoke} where there is no more use for it (注销): the holder died, moved away, gave it back. */
    public SealedPaper cancel(String licenceId, String reason) {
        return end(licenceId, LicenceState.CANCELLED, LicenceAction.CANCEL, reason);
    }

    /**
     * Gives up a licence that was never issued; the blank that it is on is void.
     *
     * @throws NotNowException if it is issued
     */
    public Licence abandon(String licenceId, String reason) {
        var licence = inState(licenceId, LicenceState.PREPARED);
        if (licence.stubNumber() != null) {
            stubs.spoil(licence, reason, book.by());
        }
        return book.write(
                LicenceChange.of(licence)
                        .ended(LicenceState.CANCELLED, book.now())
                        .done(),
                LicenceAction.CANCEL,
                reason);
    }

    private SealedPaper end(String licenceId, LicenceState end, LicenceAction action, String reason) {
        var licence = book.lock(licenceId);
        if (!licence.isOpen() || licence.state() == LicenceState.PREPARED) {
            throw new NotNowException("licence.state");
        }
        sealed.requireSeal(licence.unitId());
        book.write(LicenceChange.of(licence).ended(end, book.now()).done(), action, reason);
        sealed.revoke(
                licence.paperToken(),
                end == LicenceState.CANCELLED ? PaperCause.CANCELLED : PaperCause.REVOKED,
                reason);
        return sealed.issue(papers.notice(licence, kinds.require(licence.kindCode()), end, reason));
    }

    /** It stays although somebody proposed to cancel it. */
    public Licence keep(String licenceId, String reason) {
        var licence = book.lock(licenceId);
        if (licence.proposal() == null) {
            throw new NotNowException("licence.state");
        }
        return book.write(LicenceChange.of(licence).withoutProposal().done(), LicenceAction.KEEP, reason);
    }

    public Optional<Licence> find(String licenceId) {
        return licences.find(licenceId);
    }

    /** What a case granted, the latest first. */
    public List<Licence> ofCase(String caseNumber) {
        return licences.listOfCase(caseNumber);
    }

    /** Everything that somebody was granted, the latest first. */
    public List<Licence> ofHolder(DocumentNumber document) {
        return licences.listOfHolder(index.allOfDocument(document));
    }

    private Licence inState(String licenceId, LicenceState state) {
        var licence = book.lock(licenceId);
        if (licence.state() != state) {
            throw new NotNowException("licence.state");
        }
        return licence;
    }

    private String number(LicenceKind kind, int year) {
        licences.advance(kind.code(), year);
        var running = Integer.toString(licences.lastNumber(kind.code(), year));
        return kind.numberPattern()
                .replace("{year}", Integer.toString(year))
                .replace("{n6}", "0".repeat(Math.max(0, DIGITS - running.length())) + running)
                .replace("{n}", running);
    }
}
