package org.linli.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.settings.OfficeSettings;
import org.linli.shared.settings.ReferenceLists;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An office changes its numbers and its lists of choices itself. */
@IntegrationTest
class OfficeIT {
    private static final String LIST = "/api/reference-lists/suspension-reason";

    private final String name = "原因" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private ApiAddress address;

    @Autowired
    private OfficeSettings settings;

    @Autowired
    private ReferenceLists lists;

    private Api admin;

    @BeforeEach
    void logIn() {
        admin = address.as("admin");
    }

    @Test
    void changesANumberWithinItsBoundsAndKeepsTheOldOneOnRecord() {
        var before = setting("unmerge.hours");
        var version = before.at("/version").asInt();

        assertThat(refusedField("unmerge.hours", 0, version)).isEqualTo("amount");
        assertThat(refusedField("unmerge.hours", 100_000, version)).isEqualTo("amount");
        assertThat(refusedField("unmerge.hours", 12.5, version)).isEqualTo("amount");
        assertThat(refusedField("unmerge.hours", null, version)).isEqualTo("amount");
        var changed = change("unmerge.hours", 36, version).expect(200).json();
        var second = change("unmerge.hours", 48, version).expect(409).json();

        assertThat(settings.whole("unmerge.hours")).isEqualTo(36);
        assertThat(changed.at("/changedBy").asText()).isEqualTo("谢健");
        assertThat(second.at("/by").asText()).isEqualTo("谢健");
        assertThat(lastAudit("change-setting", "setting:unmerge.hours")).isEqualTo("amount: 24 -> 36");
        change("unmerge.hours", 24, version + 1).expect(200);
        change("no.such", 1, 0).expect(404);
    }

    @Test
    void addsRenamesAndSwitchesOffChoices() {
        var added = admin.post(LIST + "/values", Map.of("name", name, "nameEn", "Reason"))
                .expect(201);
        var path = added.headers().get("Location");
        assertThat(offered()).endsWith(name);

        admin.post(LIST + "/values", Map.of("name", name, "nameEn", "Reason")).expect(400);
        admin.post("/api/reference-lists/none/values", Map.of("name", name, "nameEn", "x"))
                .expect(404);
        admin.put(path, value(name + "改", true, 0)).expect(200);
        admin.put(path, value(name, true, 0)).expect(409);
        assertThat(offered()).contains(name + "改").doesNotContain(name);
        admin.put(path, value(name + "改", false, 1)).expect(200);

        assertThat(offered()).doesNotContain(name + "改");
        var code = added.json().at("/code").asText();
        assertThat(lists.find("suspension-reason", code)).isPresent();
        assertThat(lastAudit("change-reference-value", "reference:suspension-reason/" + code))
                .isEqualTo("active: true -> false");
    }

    @Test
    void putsChoicesIntoAnOrder() {
        var before = codes();
        var turned = new ArrayList<>(before);
        turned.add(0, turned.remove(turned.size() - 1));

        admin.put(LIST + "/order", Map.of("codes", turned)).expect(200);
        assertThat(codes()).isEqualTo(turned);
        admin.put(LIST + "/order", Map.of("codes", turned.subList(1, turned.size())))
                .expect(409);
        admin.put(LIST + "/order", Map.of("codes", before)).expect(200);

        assertThat(codes()).isEqualTo(before);
    }

    @Test
    void somethingToChooseMustRemain() {
        var values = list("return-basis").at("/values");
        JsonNode refused = null;
        for (var each : values) {
            var path = "/api/reference-lists/return-basis/values/"
                    + each.at("/code").asText();
            var answer =
                    admin.put(path, valueOf(each, false, each.at("/version").asInt()));
            refused = answer.status() == 400 ? answer.json() : refused;
        }
        for (var each : list("return-basis").at("/values")) {
            var path = "/api/reference-lists/return-basis/values/"
                    + each.at("/code").asText();
            admin.put(path, valueOf(each, true, each.at("/version").asInt())).expect(200);
        }

        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("isActive");
        assertThat(lists.values("return-basis")).hasSameSizeAs(values);
    }

    @Test
    void onlyThoseWhoKeepTheOfficeMayLook() {
        for (var username : List.of("comm1", "center1", "dept.ny")) {
            var other = address.as(username);
            other.get("/api/settings").expect(403);
            other.get("/api/reference-lists").expect(403);
            other.put("/api/settings/reopen.days", Map.of("amount", 1, "version", 0))
                    .expect(403);
        }
        address.as("city.center").get("/api/settings").expect(200);
    }

    private Api.Answer change(String code, Object amount, int version) {
        var body = new HashMap<String, Object>();
        body.put("amount", amount);
        body.put("version", version);
        return admin.put("/api/settings/" + code, body);
    }

    private String refusedField(String code, Object amount, int version) {
        return change(code, amount, version)
                .expect(400)
                .json()
                .at("/errors/0/field")
                .asText();
    }

    private JsonNode setting(String code) {
        return find(admin.get("/api/settings").expect(200).json(), code);
    }

    private JsonNode list(String code) {
        return find(admin.get("/api/reference-lists").expect(200).json(), code);
    }

    private List<String> codes() {
        return list("suspension-reason").at("/values").findValuesAsText("code");
    }

    private List<String> offered() {
        return lists.values("suspension-reason").stream()
                .map(value -> value.name())
                .toList();
    }

    private String lastAudit(String action, String object) {
        return admin.get("/api/audit?size=1&action=" + action + "&object=" + object)
                .expect(200)
                .json()
                .at("/items/0/detail")
                .asText();
    }

    private static JsonNode find(JsonNode answer, String code) {
        return StreamSupport.stream(answer.at("/items").spliterator(), false)
                .filter(each -> each.at("/code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> value(String name, boolean isActive, int version) {
        return Map.of("name", name, "nameEn", "Reason", "isActive", isActive, "version", version);
    }

    private static Map<String, Object> valueOf(JsonNode value, boolean isActive, int version) {
        return Map.of(
                "name",
                value.at("/name").asText(),
                "nameEn",
                value.at("/nameEn").asText(),
                "isActive",
                isActive,
                "version",
                version);
    }
}
