package org.linli.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/services/blacklist.bpmn")
class BlacklistProcessTest {
    private static final String NUMBER = "XY-990981100201001-20261121-0001";

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = InMemoryEngine.withFullCoverage();

    @BeforeAll
    static void askThisEngine() {
        init(ENGINE.getProcessEngine());
    }

    @Test
    void listsNobodyBeforeHeWasToldAndHeard() {
        var matter = begin("listingProposed");
        assertThat(matter).isWaitingAtExactly("Task_ServeNotice");

        act(matter, "serveNotice");
        assertThat(matter).isWaitingAtExactly("Task_HearDefence");
        act(matter, "takeDefence");
        assertThat(matter).isWaitingAtExactly("Task_DecideListing");
        act(matter, "listPerson");

        assertThat(matter).hasPassed("EndEvent_Listed").isEnded();
    }

    @Test
    void isWithdrawnBeforeTheNotice() {
        var matter = begin("listingProposed");

        act(matter, "dropProposal");

        assertThat(matter).hasPassed("EndEvent_ProposalDropped").isEnded();
    }

    @Test
    void isDecidedAgainstTheProposal() {
        var matter = noticed();

        act(matter, "waiveDefence");
        act(matter, "keepOff");

        assertThat(matter).hasPassed("EndEvent_NotListed").isEnded();
    }

    @Test
    void goesOnByItselfWhenTheTimeForTheDefenceIsOver() {
        var matter = noticed();

        runtimeService()
                .createMessageCorrelation("defenceTimePassed")
                .processInstanceId(matter.getId())
                .correlate();

        assertThat(matter).isWaitingAtExactly("Task_DecideListing");
    }

    @Test
    void goesOnWhenThePersonSpeaksForHimself() {
        var matter = noticed();

        act(matter, "stateDefence");

        assertThat(matter).isWaitingAtExactly("Task_DecideListing");
    }

    @Test
    void isNotDecidedWhileSomebodyMayStillSpeak() {
        var matter = noticed();

        assertThatThrownBy(() -> act(matter, "listPerson")).isInstanceOf(ProcessEngineException.class);

        assertThat(matter).isWaitingAtExactly("Task_HearDefence");
    }

    @Test
    void isRevokedOrKeptOnAppeal() {
        var revoked = begin("listingAppealed");
        assertThat(revoked).isWaitingAtExactly("Task_DecideListingAppeal");
        act(revoked, "revokeListing");
        assertThat(revoked).hasPassed("EndEvent_ListingRevoked").isEnded();

        var kept = begin("listingAppealed");
        act(kept, "keepListing");
        assertThat(kept).hasPassed("EndEvent_ListingKept").isEnded();
    }

    @Test
    void isRepairedOrNot() {
        var repaired = begin("repairAsked");
        assertThat(repaired).isWaitingAtExactly("Task_DecideRepair");
        act(repaired, "repairCredit");
        assertThat(repaired).hasPassed("EndEvent_Repaired").isEnded();

        var refused = begin("repairAsked");
        act(refused, "refuseRepair");
        assertThat(refused).hasPassed("EndEvent_RepairRefused").isEnded();
    }

    private static ProcessInstance begin(String message) {
        return runtimeService()
                .startProcessInstanceByMessage(message, NUMBER, Map.of("proposingUnit", "MZ", "decidingUnit", "MZ"));
    }

    private static ProcessInstance noticed() {
        var matter = begin("listingProposed");
        act(matter, "serveNotice");
        return matter;
    }

    private static void act(ProcessInstance matter, String outcome) {
        complete(task(matter), Map.of("outcome", Variables.stringValue(outcome, true)));
    }
}
