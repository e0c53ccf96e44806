package org.linli.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.services.Counter.CLERK;
import static org.linli.services.Counter.SECRETARY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.Zone;
import org.linli.sharing.SharedData;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Each of the 69 delegated items from the window to its result, by whoever the catalogue says. */
@IntegrationTest
class EveryItemIT {
    private static final Map<String, String> OFFICERS =
            Map.of("VILLAGE", CLERK, "TOWN", "street2", "DEPARTMENT", "officer.");
    private static final Map<String, String> DECIDERS =
            Map.of("VILLAGE", SECRETARY, "TOWN", "street.leader2", "DEPARTMENT", "head.", "DEPARTMENT_RULE", "head.");

    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private TestClock clock;

    /** Done on the spot, but decided by a person: no data tell whether he is entitled. */
    private static final Set<String> BY_PEOPLE = Set.of("03", "23", "55");

    static Stream<String> items() {
        return IntStream.rangeClosed(1, 69).mapToObj("%02d"::formatted);
    }

    @ParameterizedTest
    @MethodSource("items")
    void isAppliedForAndCarriedToItsResult(String code) {
        var counter = new Counter(address, data, documents);
        var item = counter.clerk().get("/api/service-items/" + code).expect(200).json();
        var person = counter.known("公冶" + code, "19400101");
        var asked = counter.outlook(code, person).path("materials");
        assertThat(names(asked, true)).as("what is asked for").isEqualTo(names(item.path("materials"), true));

        var number = counter.applied(CLERK, code, person);

        if (item.at("/item/instant").asBoolean() && !BY_PEOPLE.contains(code)) {
            assertThat(counter.state(number)).as("done at once").isEqualTo("GRANTED");
        } else {
            review(counter, number, item);
        }
        counter.does(
                CLERK, number, "制证", "issueAndDeliver", Map.of("deliveredHow", "self", "receiver", "公冶" + code), null);
        var sheet = counter.sheet(CLERK, number);
        assertThat(sheet.path("state").asText()).isEqualTo("DELIVERED");
        assertThat(sheet.path("licenceNumber").asText()).isNotBlank();
        var result = item.at("/handling/licenceKind").isNull() ? "RESULT" : "LICENCE";
        assertThat(counter.papers(number)).contains("GRANTED", result, "DELIVERY");
    }

    private void review(Counter counter, String number, JsonNode item) {
        var handling = item.path("handling");
        var department = item.at("/item/department").asText().toLowerCase(Locale.ROOT);
        var reviewer = user(OFFICERS.get(handling.path("reviewBy").asText()), department);
        var decider = user(DECIDERS.get(item.at("/item/signOff").asText()), department);
        assertThat(counter.state(number)).isEqualTo("REVIEW");
        counter.does(reviewer, number, "审查", "passReview", Map.of("suggestion", "grant"), "符合条件");
        if (handling.path("siteCheck").asBoolean()) {
            var visit = Map.of("visitedOn", today().toString(), "companion", "村干部");
            counter.does(reviewer, number, "上门核实（踏勘）", "siteChecked", visit, "情况属实");
            counter.does(second(reviewer), number, "第二人确认", "confirmSite");
        }
        if (handling.path("consultation").asBoolean()) {
            counter.does(reviewer, number, "会商", "consulted", Map.of("participants", "民政、财政"), "一致同意");
        }
        if (handling.path("publicityDays").asInt() > 0) {
            var task = counter.task(reviewer, number, "公示");
            var posted = Map.of("postedAt", "村务公开栏");
            assertThat(counter.acts(reviewer, task, "noObjection", posted, null).status())
                    .as("before its days are over")
                    .isEqualTo(409);
            clock.advance(Duration.ofDays(handling.path("publicityDays").asInt() + 1L));
            counter.officials.logInAnew();
            counter.does(reviewer, number, "公示", "noObjection", posted, null);
        }
        counter.does(decider, number, "审定", "grantApplication");
    }

    private static String user(String name, String department) {
        return name.endsWith(".") ? name + department : name;
    }

    private static String second(String reviewer) {
        return reviewer.equals("street2") ? "street4" : reviewer + "2";
    }

    private static List<String> names(JsonNode materials, boolean required) {
        List<String> names = new ArrayList<>();
        for (var material : materials) {
            if (material.path("required").asBoolean() == required) {
                names.add(material.path("name").asText());
            }
        }
        return names;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
