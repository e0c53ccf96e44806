package org.linli.corrections;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.GrantGround;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Keeps what was said, found, decided and put right, and refuses a correction of which the citizen was not told. */
@Component
class CorrectionRules implements OutcomeRules {
    private final ErrorMapper mapper;
    private final CorrectionTelling telling;
    private final CorrectionSteps steps;
    private final CaseFileService caseFiles;
    private final CaseAccess access;
    private final Clock clock;

    CorrectionRules(
            ErrorMapper mapper,
            CorrectionTelling telling,
            CorrectionSteps steps,
            CaseFileService caseFiles,
            CaseAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.telling = telling;
        this.steps = steps;
        this.caseFiles = caseFiles;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CORRECTION;
    }

    @Override
    public void check(TaskAction action) {
        switch (action.outcome().id()) {
            case "proposeFinding" -> {
                if (Finding.NON_SUBJECTIVE.name().equals(action.text("finding")) && action.text("ground") == null) {
                    throw new InvalidRequestException("ground", "form.required");
                }
            }
            case "correctError", "nothingLeft" -> {
                if (mapper.find(action.caseFile().id()).orElseThrow().isCitizenConcerned()) {
                    require(action, "citizenTold");
                    require(action, "toldOn");
                    require(action, "remedyTold");
                }
                if (action.text("toldOn") != null
                        && LocalDate.parse(action.text("toldOn")).isAfter(today())) {
                    throw new InvalidRequestException("toldOn", "correction.toldOn");
                }
            }
            case "excuseOnRecheck" -> {
                if (mapper.find(action.caseFile().id()).orElseThrow().finding() != Finding.SUBJECTIVE) {
                    throw new NotNowException("correction.excusedAlready");
                }
            }
            default -> {
                // the form says all
            }
        }
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        if (action.user() != null) {
            var id = action.caseFile().id();
            access.grant(id, action.user().staffId(), GrantGround.PARTY, id);
        }
        steps.keep(action);
        if (action.is("askRecheck") || action.is("recordRecheck")) {
            caseFiles.admit(action.caseFile(), telling.city(action.caseFile()));
        }
    }

    @Override
    public void after(TaskAction action, CaseChange change) {
        telling.tell(action, change);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    private static void require(TaskAction action, String field) {
        if (PersonalText.of(action.text(field)).isEmpty()) {
            throw new InvalidRequestException(field, "correction.citizen");
        }
    }
}
