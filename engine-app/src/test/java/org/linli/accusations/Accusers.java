package org.linli.accusations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;

/** People who accuse, and readers who look for what they said. */
final class Accusers {
    static final String READER = "officer.jw";
    static final String OTHER_READER = "dept.jw";
    static final String HEAD = "head.jw";
    static final String READER_ABOVE = "city.supervisor2";

    private final ApiAddress address;

    Accusers(ApiAddress address) {
        this.address = address;
    }

    /** A word that stands nowhere else. */
    static String word() {
        return "密" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    static Map<String, Object> anonymous(String accused, String story) {
        return Map.of("accused", accused, "story", story, "named", false);
    }

    static Map<String, Object> named(String accused, String story, String name, String contact) {
        return Map.of("accused", accused, "story", story, "named", true, "name", name, "contact", contact);
    }

    /** Accuses on a phone; the code. */
    String accuse(Map<String, ?> accusation) {
        return code(address.visitor().post("/api/public/accusations", accusation));
    }

    static String code(Api.Answer answer) {
        return answer.expect(201).json().path("code").asText();
    }

    /** The number under which the reader has what says this. */
    String number(Api reader, String accused) {
        for (var row : rows(reader)) {
            if (row.path("accused").asText().contains(accused)) {
                return row.path("number").asText();
            }
        }
        return null;
    }

    static JsonNode rows(Api reader) {
        return reader.get("/api/accusations?size=100").expect(200).json().path("items");
    }

    static String path(String number) {
        return "/api/accusations/" + number;
    }

    static JsonNode sheet(Api reader, String number) {
        return reader.get(path(number)).expect(200).json();
    }

    /** Takes a step as the reader saw it last. */
    static Api.Answer step(Api reader, String number, String step, Map<String, ?> body) {
        Map<String, Object> sent = new HashMap<>(body);
        sent.putIfAbsent("version", sheet(reader, number).path("version").asInt());
        return reader.post(path(number) + "/" + step, sent);
    }

    Api.Answer progress(String code) {
        return address.visitor().post("/api/public/accusations/progress", Map.of("code", code));
    }
}
