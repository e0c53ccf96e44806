package org.linli.petitions;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.residents.ArchiveFixture;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;

/** The petition office, the land bureau, and the two bodies above it. */
final class PetitionDesk {
    static final String OFFICE = "petition";
    static final String DESK = "dept.zr";
    static final String OFFICER = "officer.zr";
    static final String LAWYER = "officer.zr2";
    static final String HEAD = "head.zr";
    static final String REVIEWER = "reviewer";
    static final String REVIEW_HEAD = "head.review";
    static final String RE_REVIEWER = "rereviewer";
    static final String RE_REVIEW_HEAD = "head.rereview";

    final Officials officials;
    private final TestClock clock;

    PetitionDesk(ApiAddress address, TestClock clock) {
        officials = new Officials(address);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    static Map<String, Object> person(String name) {
        var person = new HashMap<String, Object>();
        person.put("name", name);
        person.put("documentNumber", ArchiveFixture.idNumber("19600512"));
        person.put("phone", "13800138000");
        person.put("address", "石桥村河东组 3 号");
        return person;
    }

    Map<String, Object> letter(Map<String, Object> petitioner) {
        var body = new HashMap<String, Object>();
        body.put("way", "LETTER");
        body.put("receivedOn", today().toString());
        body.put("petitioner", petitioner);
        body.put("secret", false);
        body.put("headCount", 1);
        body.put("contentClass", "land");
        body.put("claim", "补发承包地征收补偿款三万二千元");
        body.put("facts", "河东组二亩承包地修路时被征收，补偿款一直没有发到本人账上");
        body.put("community", "990981100202");
        body.put("urgent", false);
        body.put("routeFacts", Map.of());
        return body;
    }

    String register(Map<String, Object> petition) {
        return officials
                .as(OFFICE)
                .post("/api/petitions", petition)
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    Api.Answer tryToRegister(Map<String, Object> petition) {
        return officials.as(OFFICE).post("/api/petitions", petition);
    }

    JsonNode sheet(String username, String number) {
        return officials
                .as(username)
                .get("/api/petitions/" + number)
                .expect(200)
                .json();
    }

    String state(String number) {
        return officials.caseFile(OFFICE, number).path("state").asText();
    }

    void does(String username, String number, String outcome, Map<String, ?> form) {
        officials.does(username, number, outcome, form);
    }

    void says(String username, String number, String outcome, String words) {
        officials.says(username, number, outcome, Map.of(), words);
    }

    /** Handed to the land bureau, taken over and accepted. */
    String accepted(Map<String, Object> petition) {
        var number = handedOver(petition);
        does(DESK, number, "takeOverPetition", Map.of());
        does(OFFICER, number, "acceptPetition", Map.of());
        return number;
    }

    String handedOver(Map<String, Object> petition) {
        var number = register(petition);
        does(OFFICE, number, "forwardPetition", Map.of("petitionClass", "claim", "toUnit", "ZR"));
        return number;
    }

    /** The petitioner was heard, and the opinion is signed and served on this day. */
    void served(String number, String result, LocalDate on) {
        hear(number);
        does(OFFICER, number, "draftOpinion", opinion("opinionResult", result, true));
        says(LAWYER, number, "passLegality", "合法");
        does(HEAD, number, "signOpinion", Map.of());
        serve(OFFICER, number, "opinionServed", on);
    }

    void hear(String number) {
        officials.says(OFFICER, number, "hearPetitioner", Map.of("heardOn", today().toString()), "听取了陈述");
    }

    void serve(String username, String number, String outcome, LocalDate on) {
        var form = Map.of("servedHow", "direct", "servedOn", on.toString(), "receiver", "欧阳某");
        officials
                .act(username, number, outcome, Map.of("form", form, "evidenceIds", files(username)))
                .expect(200);
    }

    List<String> files(String username) {
        return List.of(Officials.photo(officials.as(username)));
    }

    static Map<String, Object> opinion(String field, String result, boolean withClaim) {
        var form = new HashMap<String, Object>();
        form.put(field, result);
        if (withClaim) {
            form.put("claim", "补发征收补偿款");
        }
        form.put("facts", "经查，二亩承包地在征收范围内，补偿款误发");
        form.put("basis", "《土地管理法》第四十八条");
        form.put("conclusion", "由村集体在三十日内补发");
        return form;
    }
}
