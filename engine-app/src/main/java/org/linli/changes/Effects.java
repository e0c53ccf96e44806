package org.linli.changes;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.residents.Household;
import org.linli.residents.PopulationReading;
import org.springframework.stereotype.Component;

/** Writes down what follows from a change, and for which unit, as the office's table says at that moment. */
@Component
class Effects {
    static final int FIRST = 1;
    static final int UNDOING = 2;
    private static final int MOST_CHARACTERS = 200;

    private final ChangeMapper mapper;
    private final Reports reports;
    private final PopulationReading population;
    private final OrganizationService organization;

    Effects(ChangeMapper mapper, Reports reports, PopulationReading population, OrganizationService organization) {
        this.mapper = mapper;
        this.reports = reports;
        this.population = population;
        this.organization = organization;
    }

    /** The codes of the units that have something to see to; asked before it is written, while somebody is still there. */
    List<ChangeMapper.NewFollowUp> of(CaseFile caseFile, ChangeReport report) {
        var emptied = reports.outlook(report).emptied();
        var person = reports.resident(report);
        var known = person == null ? List.<String>of() : List.copyOf(population.known(person, report.on()));
        var age = person == null ? 0 : population.ageOn(person, report.on());
        return mapper.listEffects().stream()
                .filter(effect -> effect.isActive() && effect.kind() == report.kind())
                .filter(effect -> !effect.whenEmpty() || !emptied.isEmpty())
                .filter(effect -> effect.infoKind() == null && effect.minAge() == null
                        || known.contains(effect.infoKind())
                        || effect.minAge() != null && age >= effect.minAge())
                .flatMap(effect -> effect.whenEmpty()
                        ? ofEmptied(effect, caseFile, report, emptied)
                        : unit(effect, caseFile).stream().map(unit -> followUp(caseFile, effect, unit, "")))
                .toList();
    }

    /** Each community looks after its own; households other than that of the case are named. */
    private Stream<ChangeMapper.NewFollowUp> ofEmptied(
            ChangeEffect effect, CaseFile caseFile, ChangeReport report, List<Household> emptied) {
        if (!effect.unitCode().equals(ChangeEffect.COMMUNITY)) {
            return unit(effect, caseFile).stream()
                    .map(unit -> followUp(caseFile, effect, unit, named(emptied, report)));
        }
        var byCommunity = emptied.stream()
                .collect(Collectors.groupingBy(Household::communityId, TreeMap::new, Collectors.toList()));
        return byCommunity.entrySet().stream()
                .map(one -> followUp(caseFile, effect, organization.unit(one.getKey()), named(one.getValue(), report)));
    }

    private static String named(List<Household> households, ChangeReport report) {
        var others = households.stream()
                .map(Household::number)
                .filter(number -> !number.equals(report.householdNumber()))
                .toList();
        return others.isEmpty() ? "" : "（" + String.join("、", others) + "）";
    }

    /** The office's words may fill the line already. */
    private static String together(String action, String which) {
        return action.length() + which.length() > MOST_CHARACTERS ? action : action + which;
    }

    private static ChangeMapper.NewFollowUp followUp(CaseFile caseFile, ChangeEffect effect, Unit unit, String which) {
        return new ChangeMapper.NewFollowUp(
                caseFile.id(),
                effect.code(),
                unit.id(),
                FIRST,
                together(effect.action(), which),
                together(effect.actionEn(), which),
                effect.infoKind());
    }

    /** What has to be undone: what units have seen to already. */
    List<ChangeMapper.NewFollowUp> toUndo(CaseFile caseFile) {
        return mapper.listFollowUps(caseFile.id()).stream()
                .filter(done -> done.round() == FIRST && done.status() == FollowUpStatus.DONE)
                .map(done -> new ChangeMapper.NewFollowUp(
                        caseFile.id(),
                        done.effectCode(),
                        done.unitId(),
                        UNDOING,
                        done.action(),
                        done.actionEn(),
                        done.infoKind()))
                .toList();
    }

    private Optional<Unit> unit(ChangeEffect effect, CaseFile caseFile) {
        return effect.unitCode().equals(ChangeEffect.COMMUNITY)
                ? Optional.of(organization.unit(caseFile.communityId()))
                : organization.findUnit(effect.unitCode()).filter(Unit::isActive);
    }
}
