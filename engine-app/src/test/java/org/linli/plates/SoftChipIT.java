package org.linli.plates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.documents.Printed;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The soft chip of a door opens the household to those who look after it, and the place to everybody else (H-05). */
@IntegrationTest
class SoftChipIT {
    private static final String GRID = "990981100201001"; // 上湾, where red01 and red02 are
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void itOpensTheHouseholdToThoseWhoLookAfterIt() throws Exception {
        var door = door();
        var token = print(door);
        address.as("comm4")
                .post(
                        "/api/linked-households",
                        Map.of("grid", GRID, "member", "red01", "households", List.of(door.household())))
                .expect(200);

        for (var responsible : List.of("grid12", "red01")) {
            assertThat(opened(responsible, token)
                            .expect(200)
                            .json()
                            .at("/households/0")
                            .asText())
                    .isEqualTo(door.household());
        }
        for (var other : List.of("red02", "grid13")) {
            opened(other, token).expect(404);
        }
        for (var other : List.of("comm4", "street2", "admin")) {
            opened(other, token).expect(403);
        }
        var stranger = address.visitor().get("/api/public/chips/" + token).expect(200);
        assertThat(stranger.json().path("name").asText()).isEqualTo("上湾网格");
        assertThat(stranger.text()).doesNotContain(door.household()).doesNotContain(door.address());
        opened("grid12", "AAAAAAAAAAAAAAAAAAAAAA").expect(404);
    }

    @Test
    void eachHouseholdBehindItLearnsThatItWasOpened() throws Exception {
        var door = door();
        var second = number(address.as("comm4")
                .post(
                        "/api/households",
                        Map.of("kind", "LIVING", "dwelling", door.dwelling(), "category", "resident")));

        var households = opened("grid12", print(door)).expect(200).json().path("households");

        assertThat(households).hasSize(2);
        for (var household : List.of(door.household(), second)) {
            assertThat(jdbc.queryForObject(
                            "SELECT COUNT(*) FROM audit_log WHERE action = 'open-chip' AND object = ?",
                            Integer.class,
                            "household:" + household))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsRevokedOpensNothingAndTheNextOneIsAnother() throws Exception {
        var door = door();
        var first = print(door);
        assertThat(print(door)).isEqualTo(first);
        address.as("comm5").post(door.revocation(), null).expect(404);
        address.as("grid12").post(door.revocation(), null).expect(403);

        address.as("comm4").post(door.revocation(), null).expect(204);

        opened("grid12", first).expect(404);
        address.visitor().get("/api/public/chips/" + first).expect(404);
        address.as("comm4").post(door.revocation(), null).expect(404);
        var second = print(door);
        assertThat(second).isNotEqualTo(first);
        opened("grid12", second).expect(200);
    }

    @Test
    void ofTwoWhoPrintAtOnceBothPrintTheSame() throws Exception {
        var door = door();

        AtOnce.run(List.of(() -> print(door), () -> print(door)));

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM soft_chip c JOIN dwelling d ON d.id = c.dwelling_id WHERE d.number = ?",
                        Integer.class,
                        door.dwelling()))
                .isEqualTo(1);
    }

    private record Door(String dwelling, String address, String household) {
        String plate() {
            return dwelling + "-01";
        }

        String revocation() {
            return "/api/plates/" + plate() + "/chip-revocation";
        }
    }

    private Door door() {
        var village = address.as("comm4");
        var where = "芯片巷 " + NEXT.incrementAndGet() + " 号";
        var dwelling =
                number(village.post("/api/dwellings", Map.of("gridCode", GRID, "kind", "house", "address", where)));
        var household = number(village.post("/api/households", Map.of("kind", "LEGAL", "dwelling", dwelling)));
        village.post("/api/plates", Map.of("area", GRID)).expect(200);
        return new Door(dwelling, where, household);
    }

    /** Prints the chip and reads what its symbol says from where it is stored. */
    private String print(Door door) throws Exception {
        var file = address.as("comm4")
                .post("/api/plates/chip-sheets", Map.of("numbers", List.of(door.plate())))
                .expect(200);
        try (var printed = Printed.of(file.body())) {
            assertThat(printed.words(1)).contains(door.dwelling()).doesNotContain(door.address());
        }
        return jdbc.queryForObject(
                "SELECT c.token FROM soft_chip c JOIN dwelling d ON d.id = c.open_dwelling_id WHERE d.number = ?",
                String.class,
                door.dwelling());
    }

    private Api.Answer opened(String who, String token) {
        return address.as(who).get("/api/chips/" + token);
    }

    private static String number(Api.Answer answer) {
        return answer.expect(201).json().path("number").asText();
    }
}
