package org.linli.corrections;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.inbox.TaskAction;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Writes what a step of an error correction brought. */
@Component
class CorrectionSteps {
    private final ErrorMapper mapper;
    private final Clock clock;

    CorrectionSteps(ErrorMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    void keep(TaskAction action) {
        var id = action.caseFile().id();
        var reasons = personal(action, "reasons");
        var now = clock.instant();
        switch (action.outcome().id()) {
            case "recordStatement" -> mapper.state(id, personal(action, "statement"), false, now);
            case "withdrawError" -> mapper.withdraw(id, reasons);
            case "proposeFinding" -> mapper.propose(found(action, Finding.valueOf(action.text("finding"))));
            case "returnFinding" -> mapper.sendBack(id, reasons);
            case "excuseError" -> mapper.decide(found(action, Finding.NON_SUBJECTIVE));
            case "referError" -> mapper.decide(found(action, Finding.SUBJECTIVE));
            case "findNoError" -> mapper.decide(found(action, Finding.NO_ERROR));
            case "correctError", "nothingLeft" -> mapper.correct(correction(action));
            case "confirmCorrection" ->
                mapper.confirm(id, reasons, action.user().staffId(), now);
            case "correctAgain" -> mapper.confirm(id, reasons, null, null);
            case "recordRecheck" -> mapper.askRecheck(id, personal(action, "recheckReasons"), now);
            case "keepFinding" -> mapper.recheck(found(action, null));
            case "excuseOnRecheck" -> mapper.recheck(found(action, Finding.NON_SUBJECTIVE));
            case "clearOnRecheck" -> mapper.recheck(found(action, Finding.NO_ERROR));
            default -> {
                // the person's own words are kept where he says them
            }
        }
    }

    private ErrorMapper.Found found(TaskAction action, Finding finding) {
        var ground = finding == Finding.NON_SUBJECTIVE ? action.text("ground") : null;
        return new ErrorMapper.Found(
                action.caseFile().id(),
                finding,
                ground,
                action.text("competentBody"),
                personal(action, "reasons"),
                action.user().staffId(),
                clock.instant());
    }

    private ErrorMapper.Correction correction(TaskAction action) {
        var day = action.text("toldOn");
        return new ErrorMapper.Correction(
                action.caseFile().id(),
                personal(action, "correction"),
                action.text("newDecision"),
                personal(action, "citizenTold"),
                day == null ? null : LocalDate.parse(day),
                personal(action, "remedyTold"),
                action.user().staffId(),
                clock.instant());
    }

    private static PersonalText personal(TaskAction action, String field) {
        return PersonalText.of(action.text(field)).orElse(null);
    }
}
