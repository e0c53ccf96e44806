package org.linli.sharing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.shared.Zone;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Finds the look-ups that somebody should look at, by the office's settings. */
@Component
class UnusualLookups {
    private static final String SETTING = "sharing.review.";

    private final OfficeSettings settings;
    private final WorkingCalendar calendar;
    private final PopulationReading archive;
    private final HomeMates mates;
    private final CaseConcerns concerns;
    private final CaseFileService cases;

    UnusualLookups(
            OfficeSettings settings,
            WorkingCalendar calendar,
            PopulationReading archive,
            HomeMates mates,
            CaseConcerns concerns,
            CaseFileService cases) {
        this.settings = settings;
        this.calendar = calendar;
        this.archive = archive;
        this.mates = mates;
        this.concerns = concerns;
        this.cases = cases;
    }

    /** The rules that fit, by the id of the look-up; those that none fits are left out. The look-ups come in their order. */
    Map<Long, Set<Rule>> among(List<Lookup> lookups) {
        var found = new TreeMap<Long, Set<Rule>>();
        markMany(lookups, found);
        markSeveral(lookups, found);
        for (var lookup : lookups) {
            if (isOn("outOfHours") && isOutOfHours(lookup)) {
                mark(found, lookup, Rule.HOURS);
            }
            if (isOn("self") && isOfReadersName(lookup)) {
                mark(found, lookup, Rule.SELF);
            }
            if (lookup.caseNumber() != null) {
                markOfCase(lookup, found);
            }
        }
        return found;
    }

    private record Day(long staffId, LocalDate day) {}

    /** From the first person on who is one too many. */
    private void markMany(List<Lookup> lookups, Map<Long, Set<Rule>> found) {
        var most = settings.whole(SETTING + "peoplePerDay");
        var people = new HashMap<Day, Set<String>>();
        for (var lookup : lookups) {
            var day = new Day(lookup.staffId(), LocalDate.ofInstant(lookup.happenedAt(), Zone.OFFICE));
            var seen = people.computeIfAbsent(day, any -> new HashSet<>());
            seen.add(lookup.personIndex());
            if (most > 0 && seen.size() > most) {
                mark(found, lookup, Rule.MANY);
            }
        }
    }

    private void markSeveral(List<Lookup> lookups, Map<Long, Set<Rule>> found) {
        var most = settings.whole(SETTING + "readersPerPerson");
        var readers = new HashMap<String, Set<Long>>();
        lookups.forEach(lookup -> readers.computeIfAbsent(lookup.personIndex(), any -> new HashSet<>())
                .add(lookup.staffId()));
        lookups.stream()
                .filter(lookup -> most > 0 && readers.get(lookup.personIndex()).size() > most)
                .forEach(lookup -> mark(found, lookup, Rule.SEVERAL));
    }

    private boolean isOutOfHours(Lookup lookup) {
        var at = lookup.happenedAt();
        return calendar.of(lookup.unitId())
                .workingBetween(at, at.plus(Duration.ofMinutes(1)))
                .isZero();
    }

    private boolean isOfReadersName(Lookup lookup) {
        return archive.byDocument(lookup.documentKind(), lookup.documentNumber().value()).stream()
                .flatMap(person -> Stream.concat(Stream.of(person), mates.of(person).stream()))
                .map(Resident::details)
                .anyMatch(details ->
                        details.name() != null && details.name().value().equals(lookup.readerName()));
    }

    private void markOfCase(Lookup lookup, Map<Long, Set<Rule>> found) {
        var who = new DocumentNumber(lookup.documentKind(), lookup.documentNumber());
        var isConcerned = concerns.concerns(lookup.caseNumber(), who);
        if (isOn("unknown") && isConcerned.isEmpty()) {
            mark(found, lookup, Rule.UNKNOWN);
        }
        if (isOn("stranger") && isConcerned.filter(concerned -> !concerned).isPresent()) {
            mark(found, lookup, Rule.STRANGER);
        }
        if (isOn("ownCase") && isOfOwnCase(lookup)) {
            mark(found, lookup, Rule.OWN_CASE);
        }
    }

    /** An application is opened by whoever sits at the window. */
    private boolean isOfOwnCase(Lookup lookup) {
        var caseFile = cases.find(lookup.caseNumber());
        return caseFile.kind() != CaseKind.SERVICE && lookup.staffId().equals(caseFile.reportedById());
    }

    private boolean isOn(String rule) {
        return settings.whole(SETTING + rule) > 0;
    }

    private static void mark(Map<Long, Set<Rule>> found, Lookup lookup, Rule rule) {
        found.computeIfAbsent(lookup.id(), any -> EnumSet.noneOf(Rule.class)).add(rule);
    }
}
