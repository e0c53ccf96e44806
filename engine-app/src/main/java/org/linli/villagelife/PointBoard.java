package org.linli.villagelife;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.linli.casefile.NotEntitledException;
import org.linli.residents.OwnArchive;
import org.linli.residents.PopulationReading;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.settings.OfficeSettings;

/** 看一看、比一比: big-point households of the village that agreed to be shown, with shortened names; and that agreement. */
@UseCaseService
public class PointBoard {
    private final OwnPoints points;
    private final TitleMapper mapper;
    private final OwnArchive archive;
    private final PopulationReading population;
    private final OfficeSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    PointBoard(
            OwnPoints points,
            TitleMapper mapper,
            OwnArchive archive,
            PopulationReading population,
            OfficeSettings settings,
            AuditLog audit,
            Clock clock) {
        this.points = points;
        this.mapper = mapper;
        this.archive = archive;
        this.population = population;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** A household on the board. */
    public record Big(String shortName, int earned, boolean isOwn) {}

    /** The board as somebody of the village reads it. */
    public record Board(boolean isShown, List<Integer> titles, List<Big> households) {}

    public Board read(CurrentResident me) {
        var home = points.home(points.self(me)).household();
        var year = LocalDate.ofInstant(clock.instant(), Zone.OFFICE).withDayOfYear(1);
        var big = mapper.listBig(home.communityId(), year, settings.whole("points.bigFrom")).stream()
                .map(one -> new Big(
                        shortName(one.householdNumber()),
                        one.earned(),
                        one.householdNumber().equals(home.number())))
                .toList();
        var titles = mapper.listOfHousehold(home.number()).stream()
                .map(PointTitle::titleYear)
                .toList();
        return new Board(mapper.isShown(home.number()), titles, big);
    }

    /**
     * Agrees for the household that its points and titles are shown, or takes that back at once.
     *
     * @throws NotEntitledException if he is under age
     */
    public void show(boolean shown, CurrentResident me) {
        var self = points.self(me);
        if (!archive.isAdult(self.details().birthDate())) {
            throw new NotEntitledException("points.redeem.adult");
        }
        var home = points.home(self).household().number();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (shown && !mapper.isShown(home)) {
            mapper.show(home, me.code(), now);
        } else if (!shown) {
            mapper.hide(home, now);
        }
        audit.record("show-points", "household:" + home, AuditResult.SUCCESS, String.valueOf(shown));
    }

    private String shortName(String household) {
        return population
                .household(household)
                .filter(home -> home.householderId() != null)
                .flatMap(home -> population.residentById(home.householderId()))
                .map(person -> person.details().name().maskedName())
                .orElse("*");
    }
}
