package org.linli.wishes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.residents.OwnArchive;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.wishes.WishPlaces.Claimant;

/** What the model of a wish does on its way. */
@UseCaseService
public class WishProcess {
    private final Wishes wishes;
    private final WishMapper mapper;
    private final WishClaimMapper rows;
    private final WishPlaces places;
    private final Alliances alliances;
    private final VolunteerMapper volunteers;
    private final WishNotices notices;
    private final WishTexts texts;
    private final OwnArchive archive;
    private final CaseFileService caseFiles;
    private final WishPoints points;
    private final Clock clock;

    WishProcess(
            Wishes wishes,
            WishMapper mapper,
            WishClaimMapper rows,
            WishPlaces places,
            Alliances alliances,
            VolunteerMapper volunteers,
            WishNotices notices,
            WishTexts texts,
            OwnArchive archive,
            CaseFileService caseFiles,
            WishPoints points,
            Clock clock) {
        this.wishes = wishes;
        this.mapper = mapper;
        this.rows = rows;
        this.places = places;
        this.alliances = alliances;
        this.volunteers = volunteers;
        this.notices = notices;
        this.texts = texts;
        this.archive = archive;
        this.caseFiles = caseFiles;
        this.points = points;
        this.clock = clock;
    }

    /** Published: whoever is verified may claim it. */
    public void open(String caseNumber) {
        mapper.open(wishes.lock(caseNumber).caseFileId(), clock.instant());
    }

    /** 爱心银行: what places are left the community takes itself. */
    public void takeOver(String caseNumber) {
        places.assign(
                caseNumber, new Claimant(ClaimantKind.COMMUNITY, null, null, texts.text("wish.claimant.COMMUNITY")));
        mapper.markOwn(wishes.lock(caseNumber).caseFileId());
    }

    /** Nobody has claimed it in time: offered to the units of the place, the skilled ones first. */
    public void offer(String caseNumber) {
        var wish = wishes.lock(caseNumber);
        var now = clock.instant();
        mapper.markStale(wish.caseFileId(), now);
        var fitting = alliances.fitting(wish);
        fitting.forEach(unit -> rows.insertOffer(wish.caseFileId(), unit.id(), unit.isSkilled(), now));
        var units = alliances.byId(fitting.stream().map(AllianceMapper.Fit::id).toList());
        fitting.forEach(unit -> notices.offered(caseNumber, units.get(unit.id())));
        caseFiles.change(
                caseNumber,
                change -> change.record(
                        Happening.of(null, null, "offerWish", texts.text("wish.offered", fitting.size()), false)));
    }

    /** Writes the hours down; the households of those who served get their points. */
    public void fulfil(String caseNumber) {
        var wish = wishes.lock(caseNumber);
        var now = clock.instant();
        if (wish.confirmedAt() == null) {
            mapper.confirm(wish.caseFileId(), now, ConfirmedHow.SILENCE, null, null, false);
        }
        var day = LocalDate.ofInstant(wish.startedAt(), Zone.OFFICE);
        mapper.fulfil(wish.caseFileId(), day);
        for (var claim : places.ofState(wish.caseFileId(), ClaimState.SERVED)) {
            count(caseNumber, wish, claim, day, now);
            rows.end(claim.id(), ClaimState.SERVED, null, now);
        }
        places.ofState(wish.caseFileId(), ClaimState.WAITING)
                .forEach(claim -> rows.end(claim.id(), ClaimState.ENDED, null, now));
    }

    /** Who claimed for himself has hours of his own; the others of a team or unit are counted as people. */
    private void count(String caseNumber, Wish wish, WishClaim claim, LocalDate day, Instant now) {
        var people = claim.present();
        if (claim.claimantKind() == ClaimantKind.VOLUNTEER || claim.claimantKind() == ClaimantKind.MEMBER) {
            var volunteer = volunteers.listByIds(List.of(claim.volunteerId())).get(0);
            var household = archive.households(volunteer.residentNumber()).stream()
                    .findFirst()
                    .map(home -> home.household().number())
                    .orElse(null);
            write(wish, claim, volunteer, household, 1, day, now);
            points.earned(caseNumber, wish, volunteer.residentNumber(), day);
            people--;
        }
        if (people > 0) {
            write(wish, claim, null, null, people, day, now);
        }
    }

    private void write(
            Wish wish, WishClaim claim, Volunteer volunteer, String household, int people, LocalDate day, Instant now) {
        rows.insertHours(new WishClaimMapper.Hours(
                wish.caseFileId(),
                claim.id(),
                volunteer == null ? null : volunteer.id(),
                claim.allianceUnitId(),
                volunteer == null ? null : volunteer.residentNumber(),
                household,
                people,
                wish.minutes(),
                day,
                now));
    }
}
