package org.linli.corrections;

import java.util.HashSet;
import java.util.Set;
import org.linli.inbox.JudgedUnits;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.springframework.stereotype.Component;

/** Keeps the person concerned, his unit and those above it that lead him, and whoever registered it from judging an error. */
@Component
class PartyRecusal implements JudgedUnits {
    private static final String CORRECTING = "Task_CorrectError";
    private static final Set<String> JUDGING = Set.of(
            "Task_HearPerson",
            "Task_ProposeFinding",
            "Task_DecideFinding",
            "Task_ConfirmCorrection",
            "Task_AwaitRecheck",
            "Task_RecheckFinding");
    private static final Set<UnitKind> LEADING = Set.of(UnitKind.COMMUNITY, UnitKind.STREET);

    private final ErrorMapper mapper;
    private final OrganizationService organization;

    PartyRecusal(ErrorMapper mapper, OrganizationService organization) {
        this.mapper = mapper;
        this.organization = organization;
    }

    @Override
    public Set<Long> of(long caseFileId, String elementId) {
        return JUDGING.contains(elementId)
                ? mapper.find(caseFileId).map(this::line).orElse(Set.of())
                : Set.of();
    }

    @Override
    public Set<Long> proposers(long caseFileId, String elementId) {
        Set<Long> parties = new HashSet<>();
        var judges = JUDGING.contains(elementId);
        if (judges || elementId.equals(CORRECTING)) {
            mapper.find(caseFileId).ifPresent(record -> {
                parties.add(record.personId());
                if (judges) {
                    parties.add(record.registeredById());
                }
            });
        }
        return parties;
    }

    @Override
    public String proposerText() {
        return "correction.party";
    }

    private Set<Long> line(CorrectionRecord record) {
        var unit = organization.unit(record.unitId());
        Set<Long> line = new HashSet<>(Set.of(unit.id()));
        LEADING.forEach(kind -> organization.ancestorOrSelf(unit, kind).ifPresent(leading -> line.add(leading.id())));
        return line;
    }
}
