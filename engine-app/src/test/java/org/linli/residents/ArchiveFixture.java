package org.linli.residents;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.testsupport.Api;
import org.linli.testsupport.Api.Answer;

/** Makes households and people that exist in no other test. */
public final class ArchiveFixture {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private ArchiveFixture() {}

    /** A number of a fictional person that nobody else has, of the given day of birth. */
    public static String idNumber(String birth) {
        var digits = "990982" + birth + "%03d".formatted(NEXT.incrementAndGet());
        return digits + CheckCharacter.of(digits);
    }

    public static String phone() {
        return "199%08d".formatted(NEXT.incrementAndGet());
    }

    public static String dwelling(Api api, String grid) {
        var body = Map.of("gridCode", grid, "kind", "house", "address", "测试路 " + NEXT.incrementAndGet() + " 号");
        return number(api.post("/api/dwellings", body));
    }

    public static String household(Api api, String grid, HouseholdKind kind) {
        return household(api, dwelling(api, grid), kind.name());
    }

    public static String household(Api api, String dwelling, String kind) {
        return number(api.post("/api/households", Map.of("kind", kind, "dwelling", dwelling, "category", "resident")));
    }

    public static Map<String, Object> person(String name) {
        var person = new HashMap<String, Object>();
        person.put("name", name);
        person.put("documentKind", "RESIDENT_ID");
        person.put("documentNumber", idNumber("19680229"));
        person.put("phone", phone());
        person.put("nation", "01");
        return person;
    }

    public static String resident(Api api, String household, String relation, Map<String, Object> person) {
        return number(
                api.post("/api/residents", Map.of("person", person, "household", household, "relation", relation)));
    }

    public static String number(Answer answer) {
        return answer.expect(201).json().get("number").asText();
    }
}
