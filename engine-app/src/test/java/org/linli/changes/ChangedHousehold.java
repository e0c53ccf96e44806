package org.linli.changes;

import static org.linli.residents.ArchiveFixture.dwelling;
import static org.linli.residents.ArchiveFixture.household;
import static org.linli.residents.ArchiveFixture.idNumber;
import static org.linli.residents.ArchiveFixture.resident;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.linli.residents.ArchiveFixture;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Officials;

/** A living household of a grid, with whoever belongs to it, and what happens to them. */
final class ChangedHousehold {
    static final String GRID = "990981001001001";
    static final String WORKER = "grid01";
    static final String CLERK = "comm1";
    static final String HEAD = "sec1";

    final Officials officials;
    final String dwelling;
    final String number;
    private final Map<String, String> documents = new HashMap<>();

    ChangedHousehold(ApiAddress address) {
        this(address, "LIVING");
    }

    ChangedHousehold(ApiAddress address, String kind) {
        this(address, kind, GRID, CLERK);
    }

    /** In a grid of another community, recorded by its clerk. */
    ChangedHousehold(ApiAddress address, String kind, String grid, String clerk) {
        officials = new Officials(address);
        dwelling = dwelling(officials.as(clerk), grid);
        number = household(officials.as(clerk), dwelling, kind);
    }

    Api clerk() {
        return officials.as(CLERK);
    }

    /** Somebody of the household; returns his number. */
    String with(String name, String relation, String birth) {
        var person = ArchiveFixture.person(name);
        person.put("documentNumber", idNumber(birth));
        var resident = resident(clerk(), number, relation, person);
        documents.put(resident, person.get("documentNumber").toString());
        return resident;
    }

    /** Somebody recorded elsewhere comes to belong to this household, too, or instead. */
    void joinedBy(String resident, String relation) {
        var version = person(resident).path("version").asInt();
        clerk().post(
                        "/api/residents/" + resident + "/moves",
                        Map.of("household", number, "relation", relation, "version", version))
                .expect(200);
    }

    String documentOf(String resident) {
        return documents.get(resident);
    }

    Api.Answer reports(String username, String kind, String resident, Map<String, ?> facts) {
        return reports(username, kind, resident, facts, Map.of());
    }

    /** With whatever else or otherwise it shall say. */
    Api.Answer reports(String username, String kind, String resident, Map<String, ?> facts, Map<String, ?> more) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("household", number);
        body.put("resident", resident);
        body.put("on", today());
        body.put("facts", facts);
        body.put("note", "家属电话告知");
        body.putAll(more);
        return officials.as(username).post("/api/changes", body);
    }

    String reported(String kind, String resident, Map<String, ?> facts) {
        return reports(WORKER, kind, resident, facts)
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    void verifies(String change) {
        officials.does(CLERK, change, "verifyChange", Map.of("basis", "visit"));
    }

    void applies(String change, Map<String, ?> form) {
        officials.does(CLERK, change, "applyChange", form);
    }

    /** Reports, verifies and writes it down; returns its number. */
    String changed(String kind, String resident, Map<String, ?> facts, Map<String, ?> form) {
        var change = reported(kind, resident, facts);
        verifies(change);
        applies(change, form);
        return change;
    }

    JsonNode sheet(String username, String change) {
        return officials.as(username).get("/api/changes/" + change).expect(200).json();
    }

    JsonNode profile() {
        return clerk().get("/api/households/" + number).expect(200).json();
    }

    JsonNode profileOn(String day) {
        return clerk().get("/api/households/" + number + "?on=" + day)
                .expect(200)
                .json();
    }

    JsonNode person(String ofNumber) {
        return clerk().get("/api/residents/" + ofNumber).expect(200).json();
    }

    String state(String change) {
        return officials.caseFile(CLERK, change).path("state").asText();
    }

    /** Asks the head of the community to take it back. */
    Api.Answer revert(String change) {
        return officials.as(HEAD).post("/api/changes/" + change + "/reversal", Map.of("reason", "登记有误"));
    }

    /** What a person is to the householder, by code. */
    String relationOf(String resident) {
        for (var member : profile().path("members")) {
            if (member.path("number").asText().equals(resident)) {
                return member.at("/relation/code").asText();
            }
        }
        return null;
    }

    List<String> members() {
        return texts(profile().path("members"), "number");
    }

    static List<String> tags(JsonNode profile) {
        return texts(profile.path("tags"), "code");
    }

    static List<String> fields(Api.Answer refused) {
        return texts(refused.expect(400).json().path("errors"), "field");
    }

    static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    static String today() {
        return LocalDate.now(Zone.OFFICE).toString();
    }
}
