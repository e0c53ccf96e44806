package org.linli.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Officials;

/** An event of 白果湾村 that the agriculture department lets lie, with the papers that are written about it. */
final class SupervisedCase {
    static final String GRID = "990981100201001";
    static final String SUPERVISOR = "city.supervisor";
    /** Asks for orders that the supervisor issues. */
    static final String ASKER = "city.supervisor2";

    static final String HEAD = "head.ny";
    static final Map<String, ?> SETTLED =
            Map.of("facts", "病死畜禽三天没有清运，村民多次反映", "requirement", "两天内清运完毕并消毒，查明原因", "replyDays", 2);

    final Officials officials;
    final Api visitor;
    final String number;
    final String queryCode;

    private SupervisedCase(ApiAddress address, Officials officials, Officials.Receipt receipt) {
        this.officials = officials;
        visitor = address.visitor();
        number = receipt.number();
        queryCode = receipt.queryCode();
    }

    /** Reported and not accepted yet. */
    static SupervisedCase reported(ApiAddress address, String description) {
        var officials = new Officials(address);
        var event = Map.of("gridCode", GRID, "categoryCode", "0501", "description", description, "address", "村东头石桥边上");
        var receipt =
                officials.as("grid12").post("/api/events", event).expect(201).json();
        return new SupervisedCase(
                address,
                officials,
                new Officials.Receipt(
                        receipt.path("number").asText(),
                        receipt.path("queryCode").asText()));
    }

    /** Signed by the department and in nobody's hands. */
    static SupervisedCase atDepartment(ApiAddress address, String description) {
        var officials = new Officials(address);
        var receipt = officials.report("grid12", GRID, "0501", description);
        officials.does("comm4", receipt.number(), "accept");
        officials.does("comm4", receipt.number(), "transferToDepartment", Map.of("leadUnit", "NY"));
        officials.does("dept.ny", receipt.number(), "sign");
        return new SupervisedCase(address, officials, receipt);
    }

    /** Asks for an order by hand and answers the number of its case file. */
    String order(int level) {
        return ask(level).expect(201).json().path("number").asText();
    }

    Api.Answer ask(int level) {
        return askAs(ASKER, level);
    }

    Api.Answer askAs(String username, int level) {
        return post(username, "/supervision-orders", Map.of("level", level, "facts", "三天没有处理，群众反映强烈"));
    }

    /** An order that the unit has received. */
    String received(int level) {
        var order = order(level);
        officials.does(SUPERVISOR, order, "issueOrder", SETTLED);
        officials.does(HEAD, order, "receiveOrder");
        return order;
    }

    void reply(String order, String text) {
        var form = Map.of("result", text, "finishBy", "2099-12-31");
        var body = Map.of("form", form, "evidenceIds", List.of(Officials.photo(officials.as(HEAD))));
        officials.act(HEAD, order, "replyOrder", body).expect(200);
    }

    Api.Answer post(String username, String path, Map<String, ?> body) {
        return officials.as(username).post("/api/cases/" + number + path, body);
    }

    JsonNode supervision(String username) {
        return officials
                .as(username)
                .get("/api/cases/" + number + "/supervision")
                .expect(200)
                .json();
    }

    /** The papers about the case that the person sees, the oldest first. */
    JsonNode orders(String username) {
        return supervision(username).path("orders");
    }

    JsonNode read(String username, String order) {
        return officials
                .as(username)
                .get("/api/supervision-orders/" + order)
                .expect(200)
                .json();
    }

    Api.Answer urgeAsReporter() {
        return visitor.post("/api/public/cases/" + number + "/urge", Map.of("queryCode", queryCode));
    }

    JsonNode followed() {
        return visitor.get("/api/public/cases/%s?queryCode=%s".formatted(number, queryCode))
                .expect(200)
                .json();
    }

    List<String> followedTexts() {
        return texts(followed().path("steps"), "text");
    }

    /** What happened, as staff read it. */
    List<String> actions() {
        return texts(officials.timeline("city.center", number), "action");
    }

    static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
