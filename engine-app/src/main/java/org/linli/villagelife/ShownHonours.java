package org.linli.villagelife;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.plates.HouseholdHonours;
import org.linli.residents.PopulationReading;
import org.linli.shared.Messages;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** Titles and points that a household agreed to show on the page behind its plate. */
@Component
class ShownHonours implements HouseholdHonours {
    private final TitleMapper mapper;
    private final BookMapper book;
    private final PopulationReading population;
    private final Messages messages;
    private final Clock clock;

    ShownHonours(TitleMapper mapper, BookMapper book, PopulationReading population, Messages messages, Clock clock) {
        this.mapper = mapper;
        this.book = book;
        this.population = population;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<String> shown(long dwellingId) {
        return mapper.listShownYears(dwellingId).stream()
                .map(year -> messages.text("points.titleOf", String.valueOf(year)))
                .toList();
    }

    @Override
    public List<String> standing(long dwellingId) {
        return mapper.listShownHouseholds(dwellingId).stream()
                .flatMap(this::totals)
                .toList();
    }

    /** This year and this month, of the household and of each member by his shortened name (S1-08). */
    private Stream<String> totals(String household) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        var totals = book.account(household)
                .map(account -> book.totals(account.id(), today.withDayOfMonth(1), today.withDayOfYear(1)))
                .orElse(List.of());
        var all = messages.text(
                "points.shown.household",
                totals.stream().mapToInt(BookMapper.Total::ofYear).sum(),
                totals.stream().mapToInt(BookMapper.Total::ofMonth).sum());
        var members = totals.stream()
                .filter(one -> one.residentNumber() != null)
                .flatMap(one -> population.resident(one.residentNumber()).stream()
                        .map(person -> messages.text(
                                "points.shown.member",
                                person.details().name().maskedName(),
                                one.ofYear(),
                                one.ofMonth())));
        return Stream.concat(Stream.of(all), members);
    }
}
