package org.linli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What waits or holds for somebody is not entered again, whoever enters it and whether he did it himself. */
@IntegrationTest
class HelperTwiceIT {
    private static final Map<String, String> OWN = Map.of("kind", "DELETION", "part", "CRAFT", "reason", "不做了");

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    private HelperScene scene;

    @BeforeEach
    void meetSomebody() {
        scene = new HelperScene(new Neighbours(address, jdbc, cipher), address);
    }

    @Test
    void ofTwoWhoEnterTheSameRequestAtOnceOneIsTold() throws Exception {
        assertThat(AtOnce.run(List.of(asks(scene.worker, "COPY", null), asks(scene.staff, "COPY", null))))
                .containsExactlyInAnyOrder(201, 400);
    }

    @Test
    void ofTwoWhoEnterTheSameConsentAtOnceOneIsTold() throws Exception {
        assertThat(AtOnce.run(List.of(decides(scene.worker, true), decides(scene.staff, true))))
                .containsExactlyInAnyOrder(204, 400);
        assertThat(AtOnce.run(List.of(decides(scene.worker, false), decides(scene.staff, false))))
                .containsExactlyInAnyOrder(204, 400);
    }

    @Test
    void whatHeAskedFromHisAccountIsNotEnteredForHim() {
        var phone = scene.neighbours.member(scene.home, scene.person);
        phone.post("/api/me/data/requests", OWN).expect(201);

        var refused = scene.ask(scene.worker, "CORRECTION", "CRAFT", "竹编").expect(400);

        assertThat(refused.text()).contains("已有申请在等答复");
    }

    @Test
    void ofHimAndWhoeverEntersItForHimAtOnceOneIsTold() throws Exception {
        var phone = scene.neighbours.member(scene.home, scene.person);
        Callable<Integer> own = () -> phone.post("/api/me/data/requests", OWN).status();

        assertThat(AtOnce.run(List.of(own, asks(scene.worker, "DELETION", "CRAFT"))))
                .containsExactlyInAnyOrder(201, 400);
    }

    private Callable<Integer> asks(Api by, String kind, String part) {
        var wish = HelperScene.wish(kind, part, null, HelperScene.photo(by));
        return () -> by.post(scene.path("/requests"), wish).status();
    }

    private Callable<Integer> decides(Api by, boolean isGiven) {
        var decision = HelperScene.decision(isGiven, HelperScene.photo(by));
        return () -> by.put(scene.path("/consents/household-words"), decision).status();
    }
}
