package org.linli.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.linli.residents.ArchiveFixture;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.sharing.NewSharedRecord;
import org.linli.sharing.SharedData;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Officials;

/** A village window, and the offices behind it. */
final class Counter {
    static final String CLERK = "comm4";
    static final String SECRETARY = "sec4";
    static final String COMMUNITY = "990981100201";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("household-register", "GA"),
            Map.entry("identity-documents", "GA"),
            Map.entry("residence-registration", "GA"),
            Map.entry("rental-link", "GA"),
            Map.entry("marriage-register", "MZ"),
            Map.entry("low-income", "MZ"),
            Map.entry("death-register", "MZ"),
            Map.entry("orphans-left-behind", "MZ"),
            Map.entry("pension-contributions", "RS"),
            Map.entry("pension-benefits", "RS"),
            Map.entry("employment", "RS"),
            Map.entry("skill-certificates", "RS"),
            Map.entry("medical-insurance", "YB"),
            Map.entry("chronic-benefits", "YB"),
            Map.entry("birth-certificate", "WJ"),
            Map.entry("childbirth-register", "WJ"),
            Map.entry("family-doctor", "WJ"),
            Map.entry("school-record", "JY"),
            Map.entry("real-estate", "ZR"),
            Map.entry("homestead", "ZR"),
            Map.entry("business-posts", "SCJ"),
            Map.entry("health-certificate", "SCJ"),
            Map.entry("land-contract", "NY"),
            Map.entry("subsidy-card", "CZ"),
            Map.entry("relapse-monitoring", "NY"),
            Map.entry("forest-rights", "LY"),
            Map.entry("disability-card", "CL"),
            Map.entry("veterans", "TY"));

    final Officials officials;

    private final SharedData data;
    private final DocumentNumbers documents;

    Counter(ApiAddress address, SharedData data, DocumentNumbers documents) {
        officials = new Officials(address);
        this.data = data;
        this.documents = documents;
    }

    /** The departments know of him whatever an item may find in their data. */
    Map<String, Object> known(String name, String birth) {
        var person = person(name, birth);
        var number = person.get("documentNumber").toString();
        var document = documents.require(DocumentKind.RESIDENT_ID, number, "documentNumber");
        KINDS.forEach((kind, owner) -> data.writeBack(new NewSharedRecord(
                document, kind, owner, "T" + number, Map.of("登记", "在册"), Instant.now(), null, null)));
        return person;
    }

    Api clerk() {
        return officials.as(CLERK);
    }

    /** Somebody who is on record nowhere. */
    static Map<String, Object> person(String name, String birth) {
        var person = new HashMap<String, Object>();
        person.put("name", name);
        person.put("documentKind", "RESIDENT_ID");
        person.put("documentNumber", ArchiveFixture.idNumber(birth));
        person.put("phone", "13800138000");
        person.put("address", "白果湾村上湾组 8 号");
        return person;
    }

    JsonNode outlook(String item, Map<String, Object> person) {
        var body = Map.of("item", item, "documentKind", "RESIDENT_ID", "documentNumber", person.get("documentNumber"));
        return clerk().post("/api/service-applications/outlook", body)
                .expect(200)
                .json();
    }

    /** With everything that is asked for or has to be seen. */
    String applied(String username, String item, Map<String, Object> person) {
        List<Map<String, Object>> given = new ArrayList<>();
        for (var material : outlook(item, person).path("materials")) {
            if (material.path("required").asBoolean()
                    || material.path("state").asText().equals("TO_SEE")) {
                given.add(Map.of("sort", material.path("sort").asInt(), "promised", false));
            }
        }
        return number(apply(username, item, person, given, "SELF"));
    }

    /** With a signed promise instead of the paper of this name, and nothing else. */
    String promised(String item, Map<String, Object> person, String paper) {
        for (var material : outlook(item, person).path("materials")) {
            if (material.path("name").asText().equals(paper)) {
                var given = Map.<String, Object>of("sort", material.path("sort").asInt(), "promised", true);
                var body = body(item, person, List.of(given), "SELF");
                body.put("signatureId", Officials.photo(clerk()));
                return number(clerk().post("/api/service-applications", body));
            }
        }
        throw new AssertionError("%s does not ask for %s".formatted(item, paper));
    }

    Api.Answer apply(
            String username, String item, Map<String, Object> person, List<Map<String, Object>> given, String result) {
        return officials.as(username).post("/api/service-applications", body(item, person, given, result));
    }

    static HashMap<String, Object> body(
            String item, Map<String, Object> person, List<Map<String, Object>> given, String result) {
        var body = new HashMap<String, Object>();
        body.put("item", item);
        body.put("applicant", person);
        body.put("identityCheck", "CARD");
        body.put("community", COMMUNITY);
        body.put("statement", "本人申请办理");
        body.put("materials", given);
        body.put("resultWay", result);
        return body;
    }

    static String number(Api.Answer answer) {
        return answer.expect(201).json().path("number").asText();
    }

    JsonNode sheet(String username, String number) {
        return officials
                .as(username)
                .get("/api/service-applications/" + number)
                .expect(200)
                .json();
    }

    String state(String number) {
        return sheet(CLERK, number).path("state").asText();
    }

    List<String> papers(String number) {
        return StreamSupport.stream(sheet(CLERK, number).path("papers").spliterator(), false)
                .map(paper -> paper.path("kind").asText())
                .toList();
    }

    /** The id of the open task of this name in the person's pool or hands, whichever of several that run at once. */
    String task(String username, String number, String name) {
        for (var view : List.of("pool", "mine")) {
            var list = officials
                    .as(username)
                    .get("/api/inbox?view=%s&size=100&q=%s".formatted(view, number))
                    .expect(200)
                    .json();
            for (var item : list.path("items")) {
                if (item.path("taskName").asText().equals(name)) {
                    return item.path("taskId").asText();
                }
            }
        }
        throw new AssertionError("%s has no %s of %s".formatted(username, name, number));
    }

    /** Does the open task of this name, and fails if it is refused. */
    void does(String username, String number, String task, String outcome, Map<String, ?> form, String opinion) {
        acts(username, task(username, number, task), outcome, form, opinion).expect(200);
    }

    void does(String username, String number, String task, String outcome) {
        does(username, number, task, outcome, Map.of(), null);
    }

    Api.Answer acts(String username, String task, String outcome, Map<String, ?> form, String opinion) {
        Map<String, Object> body = new HashMap<>(Map.of("form", form));
        if (opinion != null) {
            body.put("opinion", opinion);
        }
        return officials.as(username).post("/api/tasks/%s/actions/%s".formatted(task, outcome), body);
    }
}
