package org.linli.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.EmptyApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The first start without a demo county: a code in the log, one administrator, and no second time. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupIT {
    private EmptyApplication application;
    private ApiAddress address;
    private String code;

    @BeforeAll
    void start(CapturedOutput output) {
        application = EmptyApplication.start();
        address = application.address();
        var printed = Pattern.compile("set-up code:  (\\S+)").matcher(output.getAll());
        assertThat(printed.find()).isTrue();
        code = printed.group(1);
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    @Order(1)
    void hasNoAccountWithAKnownPassword() {
        assertThat(address.visitor().get("/api/setup").json().at("/needed").asBoolean())
                .isTrue();
        address.visitor()
                .post("/api/session", Map.of("username", "admin", "password", Api.DEMO_PASSWORD))
                .expect(401);
    }

    @Test
    @Order(2)
    void refusesAnotherCodeAndAWeakPasswordWithoutUsingTheCodeUp() {
        assertThat(refusedField(Map.of("code", "AAAAA-AAAAA-AAAAA-AAAAA"))).isEqualTo("code");
        assertThat(refusedField(Map.of("password", "password"))).isEqualTo("password");
        assertThat(refusedField(Map.of("cityCode", "not a code"))).isEqualTo("cityCode");
    }

    @Test
    @Order(3)
    void makesOneAdministratorHoweverManyTry() throws Exception {
        application.forgetRateLimits();
        var pool = Executors.newFixedThreadPool(4);
        var attempts = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 4; i++) {
            var username = "first" + i;
            attempts.add(() -> setUp(Map.of("username", username)).status());
        }
        var statuses = new ArrayList<Integer>();
        for (var attempt : pool.invokeAll(attempts)) {
            statuses.add(attempt.get());
        }
        pool.shutdown();

        assertThat(statuses)
                .containsOnlyOnce(204)
                .allMatch(status -> List.of(204, 409).contains(status));
        assertThat(address.visitor().get("/api/setup").json().at("/needed").asBoolean())
                .isFalse();
        var winner = address.visitor();
        winner.login("first" + statuses.indexOf(204), "Abcd-12345");
        var session = winner.get("/api/session").json();
        assertThat(session.at("/city").asText()).isEqualTo("新城市");
        assertThat(session.at("/permissions").toString()).contains("account:manage");
        assertThat(winner.get("/api/units").json().at("/items/0/code").asText()).isEqualTo("880001");
        assertThat(winner.get("/api/audit/check").json().at("/intact").asBoolean())
                .isTrue();
    }

    @Test
    @Order(4)
    void limitsHowOftenACodeCanBeTried() {
        application.forgetRateLimits();
        for (var i = 0; i < 5; i++) {
            setUp(Map.of()).expect(409);
        }

        assertThat(setUp(Map.of()).expect(429).headers()).containsKey("Retry-After");
    }

    private String refusedField(Map<String, String> difference) {
        return setUp(difference).expect(400).json().at("/errors/0/field").asText();
    }

    private Api.Answer setUp(Map<String, String> difference) {
        var request = new HashMap<>(Map.of(
                "code", code,
                "cityCode", "880001",
                "cityName", "新城市",
                "name", "首任管理员",
                "username", "first",
                "password", "Abcd-12345"));
        request.putAll(difference);
        return address.visitor().post("/api/setup", request);
    }
}
