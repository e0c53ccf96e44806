package org.linli.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AppProcess;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestDatabase;

/** Nothing that was committed is lost when a node is killed, and what may have gone out twice has the same key. */
class KilledDispatcherIT {
    private static final String PHONE = "13812345678";
    private static final String SOON = "linli.notices.dispatch-every=300ms";
    private static final String NEVER = "linli.notices.dispatch-every=24h";

    @Test
    void whatWasCommittedGoesOutAfterTheNodeWasKilled() throws Exception {
        try (var gateway = new Gateway();
                var application = AppProcess.onFreshDatabase()) {
            application.start(gateway.settings(NEVER));
            wakeful(application.address());
            var number = accepted(application.address(), "断电之前受理");
            application.kill();
            assertThat(gateway.waiting()).isZero();

            application.start(gateway.settings(SOON, "linli.notices.lease=2s"));
            var told = gateway.next();

            assertThat(told.isSigned()).isTrue();
            assertThat(told.json().path("to").asText()).isEqualTo(PHONE);
            assertThat(told.json().path("text").asText()).contains(number).doesNotContain("李大山");

            gateway.fallSilent();
            accepted(application.address(), "收到了没有回音");
            var first = gateway.next();
            application.kill();
            gateway.answerAgain();
            application.start(gateway.settings(SOON, "linli.notices.lease=2s"));

            assertThat(gateway.next().key())
                    .as("sent again, so that the gateway can tell")
                    .isEqualTo(first.key())
                    .isNotEqualTo(told.key());
        }
    }

    @Test
    @Tag("server")
    void twoNodesSendEachMessageOnce() throws Exception {
        var database = TestDatabase.fresh();
        try (var gateway = new Gateway();
                var one = new AppProcess(database);
                var two = new AppProcess(database)) {
            one.start(gateway.settings(SOON));
            wakeful(one.address());
            two.start(gateway.settings(SOON));
            var count = 40;
            var numbers = new HashSet<String>();
            IntStream.range(0, count)
                    .forEach(index -> numbers.add(accepted((index % 2 == 0 ? one : two).address(), "两台各发一半 " + index)));

            Set<String> keys = new HashSet<>();
            Set<String> told = new HashSet<>();
            for (var index = 0; index < count; index++) {
                var message = gateway.next();
                assertThat(keys.add(message.key())).as("sent once").isTrue();
                numbers.stream()
                        .filter(number -> message.json().path("text").asText().contains(number))
                        .forEach(told::add);
            }
            assertThat(told).isEqualTo(numbers);
            assertThat(gateway.waiting()).isZero();
        }
    }

    /** Leaves no quiet hours: the nodes go by the real clock, and it may be night. */
    private static void wakeful(ApiAddress address) {
        var admin = address.as("admin");
        for (var setting : admin.get("/api/settings").expect(200).json().path("items")) {
            var code = setting.path("code").asText();
            if (code.startsWith("notice.quiet")) {
                admin.put(
                                "/api/settings/" + code,
                                Map.of(
                                        "amount",
                                        0,
                                        "version",
                                        setting.path("version").asInt()))
                        .expect(200);
            }
        }
    }

    /** Reports with a telephone number; the community accepts, so the reporter has to be told. */
    private static String accepted(ApiAddress address, String description) {
        var officials = new Officials(address);
        var number = report(officials, address.visitor(), description);
        officials.does("comm1", number, "accept");
        return number;
    }

    private static String report(Officials officials, Api visitor, String description) {
        var token = officials
                .as("comm1")
                .get("/api/grids?size=100")
                .expect(200)
                .json()
                .at("/items/0/token")
                .asText();
        var event = Map.of(
                "gridToken",
                token,
                "categoryCode",
                "0103",
                "description",
                description,
                "reporter",
                Map.of("name", "李大山", "phone", PHONE, "anonymous", false),
                "consent",
                true);
        return visitor.post("/api/public/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
    }
}
