package org.linli.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.security.web.EndpointAccess.Kind;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Residents and staff have nothing of each other's: neither a session of one opens what is meant for the other. */
@IntegrationTest
class ResidentSessionIT {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private Neighbours neighbours;

    private record Call(RequestMethod method, String path, Kind kind) {}

    @BeforeEach
    void meetThem() {
        neighbours = new Neighbours(address, jdbc, cipher);
    }

    @Test
    void aResidentPassesNoEndpointOfStaff() {
        var resident = neighbours.logIn(Neighbours.phone());
        var wrong = new TreeSet<String>();

        var calls = calls(List.of(Kind.STAFF, Kind.PERMITTED));
        calls.forEach(call -> {
            var status = send(resident, call, Map.of()).status();
            if (!List.of(401, 403, 415).contains(status)) { // 415: what takes files is not reached without one
                wrong.add(call + ": " + status);
            }
        });

        assertThat(calls).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
        resident.get("/api/me").expect(200);
    }

    @Test
    void staffPassNoEndpointOfResidents() {
        var staff = address.as(Neighbours.COMMUNITY_STAFF);
        var wrong = new TreeSet<String>();

        var calls = calls(List.of(Kind.RESIDENTS));
        calls.forEach(call -> {
            if (send(staff, call, Map.of()).status() != 401) {
                wrong.add(call.toString());
            }
        });

        assertThat(calls).hasSizeGreaterThan(8);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyIsBothAtOnce() {
        var number = Neighbours.phone();
        var phone = neighbours.logIn(number);
        assertThat(kind(phone)).isEqualTo("RESIDENT");

        phone.login(Neighbours.GRID_WORKER, Api.DEMO_PASSWORD);
        assertThat(kind(phone)).isEqualTo("STAFF");
        assertThat(phone.get("/api/me").status()).isEqualTo(401);

        var code = neighbours.loginCode(address.visitor(), number);
        var body = Map.of("phone", number, "code", code, "noticeVersion", neighbours.noticeVersion());
        phone.post("/api/public/resident-session", body).expect(204);
        assertThat(kind(phone)).isEqualTo("RESIDENT");
        assertThat(phone.get("/api/session").status()).isEqualTo(401);

        phone.delete("/api/session").expect(204);
        assertThat(kind(phone)).isEqualTo("NOBODY");
    }

    @Test
    void whatAResidentChangesNeedsTheTokenOfHisPage() {
        var phone = neighbours.logIn(Neighbours.phone());

        var forged = phone.send("POST", "/api/me/codes", Map.of(), Map.of("X-XSRF-TOKEN", "forged"));

        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void aResidentOfAnotherHouseholdLearnsNothingOfThisOne() {
        var home = neighbours.home("不可说的家训");
        var person = neighbours.person(home, "夏侯隔壁", "19310715", "02");
        var village = address.as(Neighbours.COMMUNITY_STAFF);
        village.put("/api/residents/" + person.number() + "/tags/lone-elderly", Map.of("note", "只有社区才知道"))
                .expect(204);
        var other = neighbours.home();
        var neighbour = neighbours.member(other, neighbours.person(other, "夏侯邻居", "19800102", "02"));
        var never = List.of(
                home.household(),
                person.number(),
                person.name(),
                person.phone(),
                person.document(),
                "不可说的家训",
                "只有社区才知道",
                "lone-elderly");

        calls(List.of(Kind.RESIDENTS, Kind.EVERYBODY)).stream()
                .filter(call -> call.method() == RequestMethod.GET)
                .forEach(call -> assertThat(send(neighbour, call, Map.of("token", home.token()))
                                .text())
                        .as(call.toString())
                        .doesNotContain(never));
        assertThat(neighbour
                        .get("/api/me/plates/" + home.token())
                        .expect(200)
                        .json()
                        .path("households"))
                .isEmpty();
    }

    private static String kind(Api api) {
        return api.get("/api/public/session").expect(200).json().path("kind").asText();
    }

    private static Api.Answer send(Api api, Call call, Map<String, String> known) {
        var path = VARIABLE.matcher(call.path()).replaceAll(found -> known.getOrDefault(found.group(1), "x"));
        var body = call.method() == RequestMethod.GET || call.method() == RequestMethod.DELETE ? null : Map.of();
        return api.send(call.method().name(), path, body, Map.of());
    }

    private List<Call> calls(List<Kind> kinds) {
        var calls = new ArrayList<Call>();
        mappings.forEach(some -> some.getHandlerMethods().forEach((mapping, endpoint) -> {
            var kind = EndpointAccess.of(endpoint).kind();
            if (kinds.contains(kind)) {
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.add(new Call(method, path, kind))));
            }
        }));
        return calls;
    }
}
