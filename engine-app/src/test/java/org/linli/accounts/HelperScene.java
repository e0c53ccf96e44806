package org.linli.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.linli.evidence.media.Photos;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Neighbours;

/** Somebody without a telephone, for whom his grid worker and the staff of his community enter things. */
final class HelperScene {
    static final String SECRETARY = "sec5";

    final Neighbours neighbours;
    final Neighbours.Home home;
    final Neighbours.Person person;
    final Api worker;
    final Api staff;

    HelperScene(Neighbours neighbours, ApiAddress address) {
        this.neighbours = neighbours;
        home = neighbours.home("勤俭持家");
        person = neighbours.person(home, "宇文代录", "19480809", "02");
        worker = address.as(Neighbours.GRID_WORKER);
        staff = address.as(Neighbours.COMMUNITY_STAFF);
    }

    JsonNode entries() {
        return worker.get("/api/helper-entries/" + person.number()).expect(200).json();
    }

    JsonNode listed(JsonNode entered) {
        return listed("ASKED", entered);
    }

    JsonNode listed(String state, JsonNode entered) {
        for (var row : staff.get("/api/data-requests?size=100&state=" + state)
                .expect(200)
                .json()
                .path("items")) {
            if (row.path("number").asText().equals(number(entered))) {
                return row;
            }
        }
        throw new AssertionError(number(entered));
    }

    Api.Answer handOver(JsonNode entered, int version) {
        return worker.post(path("/requests/" + number(entered) + "/handed-over"), Map.of("version", version));
    }

    Api.Answer ask(Api by, String kind, String part, String proposed) {
        return by.post(path("/requests"), wish(kind, part, proposed, photo(by)));
    }

    Api.Answer decide(Api by, String code, boolean isGiven) {
        return by.put(path("/consents/" + code), decision(isGiven, photo(by)));
    }

    static Map<String, Object> decision(boolean isGiven, String evidenceId) {
        var authorisation = Map.of("kind", "SIGNATURE", "evidenceId", evidenceId);
        return Map.of("isGiven", isGiven, "version", 1, "authorisation", authorisation);
    }

    static Map<String, Object> wish(String kind, String part, String proposed, String evidenceId) {
        var wish = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "reason",
                "本人口述",
                "authorisation",
                Map.of("kind", "SIGNATURE", "evidenceId", evidenceId)));
        wish.put("part", part);
        wish.put("proposed", proposed);
        return wish;
    }

    String path(String what) {
        return "/api/helper-entries/" + person.number() + what;
    }

    static String photo(Api by) {
        return by.upload(
                        "/api/evidence",
                        "sign.jpg",
                        "image/jpeg",
                        Photos.jpeg(30, 20, Photos.exif(1, "2026:11:23 09:30:00", null)))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    static String number(JsonNode request) {
        return request.path("number").asText();
    }
}
