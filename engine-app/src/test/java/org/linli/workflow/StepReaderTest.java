package org.linli.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class StepReaderTest {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void readsWhatTheAuthorSaidOfATask() {
        var step = EventModel.step("Task_AcceptEvent");

        assertThat(step.name()).isEqualTo("承接事件");
        assertThat(step.formKey()).isEqualTo("forms/events/accept-event.form");
        assertThat(step.pool()).containsExactly("community-staff");
        assertThat(step.isForHandlingUnit()).isFalse();
        assertThat(step.state()).isEqualTo("REPORTED");
        assertThat(step.light()).isEqualTo("RED");
        assertThat(step.stage()).isEqualTo("RECEIVE");
        assertThat(step.excludes()).isEmpty();
    }

    @Test
    void offersTheNamedFlowsBehindTheGateway() {
        assertThat(EventModel.step("Task_DecideHandling").outcomes())
                .extracting(Outcome::id, Outcome::name, Outcome::flowId)
                .containsExactly(
                        tuple("handleSelf", "社区自行处置", "Flow_HandlingDecided_HandleSelf"),
                        tuple("transferUp", "上报街道", "Flow_HandlingDecided_TransferUp"),
                        tuple("transferToDepartment", "转办部门", "Flow_HandlingDecided_TransferToDepartment"),
                        tuple("convert", "转为其他业务", "Flow_HandlingDecided_Convert"));
    }

    @Test
    void offersTheOnlyWayOnThatNeedsNoGateway() {
        assertThat(EventModel.step("Task_SignEventFinal").outcomes())
                .extracting(Outcome::id)
                .containsExactly("sign");
        assertThat(EventModel.step("Task_ReworkEvent").outcomes())
                .extracting(Outcome::id, Outcome::name, Outcome::flowId)
                .containsExactly(tuple("finish", "处置完成", "Flow_ReworkEvent_Finish"));
    }

    @Test
    void readsListsAndFlags() {
        var handling = EventModel.step("Task_HandleEvent");

        assertThat(handling.pool())
                .containsExactly("community-staff", "street-staff", "department-officer", "city-governance-center");
        assertThat(handling.isForHandlingUnit()).isTrue();
        assertThat(EventModel.step("Task_VerifyEvent").excludes())
                .containsExactly("Task_HandleEvent", "Task_ReworkEvent", "Task_AssistEvent");
        assertThat(EventModel.step("Task_EvaluateEventAtCity").excludes())
                .containsExactly(
                        "Task_HandleEvent",
                        "Task_ReworkEvent",
                        "Task_AssistEvent",
                        "Task_VerifyEventInGrid",
                        "Task_VerifyEvent");
    }

    @Test
    void speaksTheReadersLanguage() {
        var step = EventModel.step("Task_AcceptEvent");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(step.label()).isEqualTo("承接事件");
        assertThat(step.outcome("notFile").orElseThrow().label()).isEqualTo("不予立案");

        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(step.label()).isEqualTo("Accept event");
        assertThat(step.outcome("notFile").orElseThrow().label()).isEqualTo("Do not file");
    }

    @Test
    void knowsNoOtherOutcome() {
        assertThat(EventModel.step("Task_AcceptEvent").outcome("approve")).isEmpty();
    }
}
