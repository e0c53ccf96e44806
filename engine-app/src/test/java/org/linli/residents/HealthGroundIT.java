package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.residents.ArchiveFixture.household;
import static org.linli.residents.ArchiveFixture.person;
import static org.linli.residents.ArchiveFixture.resident;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Health information is recorded with the consent on which it stands, or by a legal duty, and never without either. */
@IntegrationTest
class HealthGroundIT {
    private static final String GRID = "990981100201001";

    @Autowired
    private ApiAddress address;

    @Test
    void healthIsRefusedWithoutAConsentOrADuty() {
        var keeper = address.as("comm4");
        var number = resident(keeper, household(keeper, GRID, HouseholdKind.LEGAL), "02", person("长孙无据"));

        assertThat(wrong(keeper, number, null)).isEqualTo("healthGround");
        assertThat(wrong(keeper, number, Map.of("kind", "SELF", "givenOn", "2026-01-05")))
                .isEqualTo("healthPaper");
        assertThat(wrong(keeper, number, Map.of("kind", "SELF", "paper", "同意书 12 号")))
                .isEqualTo("healthGivenOn");
        assertThat(wrong(keeper, number, Map.of("kind", "GUARDIAN", "givenOn", "2026-01-05", "paper", "同意书 12 号")))
                .isEqualTo("healthGiver");
    }

    @Test
    void whoAgreedWhenAndOnWhatPaperStandsBesideIt() {
        var keeper = address.as("comm4");
        var number = resident(keeper, household(keeper, GRID, HouseholdKind.LEGAL), "02", person("长孙有据"));

        change(keeper, number, "weak", Map.of("kind", "SELF", "givenOn", "2026-01-05", "paper", "同意书 12 号"))
                .expect(200);

        var ground = keeper.get("/api/residents/" + number).json().path("healthGround");
        assertThat(ground.path("kind").asText()).isEqualTo("SELF");
        assertThat(ground.path("givenOn").asText()).isEqualTo("2026-01-05");
        assertThat(ground.path("paper").asText()).isEqualTo("同意书 12 号");

        change(keeper, number, "weak", null).expect(200);
        assertThat(keeper.get("/api/residents/" + number)
                        .json()
                        .at("/healthGround/paper")
                        .asText())
                .as("what stays as it is asks for nothing")
                .isEqualTo("同意书 12 号");
        change(keeper, number, "chronic", Map.of("kind", "DUTY", "paper", "基本公共卫生服务"))
                .expect(200);
        assertThat(keeper.get("/api/residents/" + number)
                        .json()
                        .at("/healthGround/kind")
                        .asText())
                .isEqualTo("DUTY");
        change(keeper, number, null, null).expect(200);
        assertThat(keeper.get("/api/residents/" + number)
                        .json()
                        .path("healthGround")
                        .isNull())
                .isTrue();
    }

    @Test
    void forAChildAGuardianAgrees() {
        var keeper = address.as("comm4");
        var home = household(keeper, GRID, HouseholdKind.LEGAL);
        var child = person("长孙小童");
        child.remove("documentKind");
        child.remove("documentNumber");
        child.put("sex", "1");
        child.put("birthDate", "2020-03-04");
        var number = resident(keeper, home, "20", child);
        child.put("health", "chronic");

        child.put("healthGround", Map.of("kind", "SELF", "givenOn", "2026-01-05", "paper", "同意书 13 号"));
        assertThat(field(put(keeper, number, child))).isEqualTo("healthGround");
        child.put(
                "healthGround",
                Map.of("kind", "GUARDIAN", "giver", "长孙父亲", "givenOn", "2026-01-05", "paper", "同意书 13 号"));
        put(keeper, number, child).expect(200);

        assertThat(keeper.get("/api/residents/" + number)
                        .json()
                        .at("/healthGround/giver")
                        .asText())
                .isEqualTo("长孙父亲");
    }

    private static String wrong(Api keeper, String number, Map<String, Object> ground) {
        return field(change(keeper, number, "chronic", ground));
    }

    private static String field(Api.Answer answer) {
        return answer.expect(400).json().at("/errors/0/field").asText();
    }

    private static Api.Answer change(Api keeper, String number, String health, Map<String, Object> ground) {
        var form = new HashMap<String, Object>(Map.of("name", "长孙", "sex", "1"));
        form.put("health", health);
        form.put("healthGround", ground);
        return put(keeper, number, form);
    }

    private static Api.Answer put(Api keeper, String number, Map<String, Object> form) {
        var version =
                keeper.get("/api/residents/" + number).json().path("version").asInt();
        var sex = keeper.get("/api/residents/" + number)
                .json()
                .at("/details/sex/code")
                .asText();
        var person = new HashMap<>(form);
        person.put("sex", sex);
        return keeper.put("/api/residents/" + number, Map.of("person", person, "version", version));
    }
}
