package org.linli.petitions;

import static org.linli.petitions.PetitionDesk.DESK;
import static org.linli.petitions.PetitionDesk.HEAD;
import static org.linli.petitions.PetitionDesk.LAWYER;
import static org.linli.petitions.PetitionDesk.OFFICE;
import static org.linli.petitions.PetitionDesk.OFFICER;
import static org.linli.petitions.PetitionDesk.REVIEWER;
import static org.linli.petitions.PetitionDesk.REVIEW_HEAD;
import static org.linli.petitions.PetitionDesk.RE_REVIEWER;
import static org.linli.petitions.PetitionDesk.RE_REVIEW_HEAD;
import static org.linli.petitions.PetitionDesk.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Who takes each way of the model, and what he writes: {@code withdrawPetition@head.zr} says who, {@code draftReview:revoked} what. */
record PetitionMove(String actor, String outcome, String detail) {
    private static final Map<String, Set<String>> BY_ACTOR = Map.of(
            OFFICE,
            Set.of(
                    "reportUrgent",
                    "forwardPetition",
                    "assignPetition",
                    "mergePetition",
                    "refuseAgain",
                    "sealAccusation",
                    "upholdObjection",
                    "rejectObjection",
                    "acceptReport",
                    "returnReport"),
            DESK,
            Set.of("takeOverPetition", "objectPetition"),
            LAWYER,
            Set.of("passLegality", "returnLegality"),
            HEAD,
            Set.of("grantPetitionExtension", "refusePetitionExtension", "signOpinion", "returnOpinion"),
            REVIEWER,
            Set.of("draftReview", "refuseReview", "reviewServed"),
            REVIEW_HEAD,
            Set.of("signReview", "returnReview"),
            RE_REVIEWER,
            Set.of("draftReReview", "refuseReReview", "callReReviewHearing", "reReviewHearingOver", "reReviewServed"),
            RE_REVIEW_HEAD,
            Set.of("signReReview", "returnReReview"));

    /** Outcomes whose form asks for no words of their own. */
    private static final Set<String> WORDLESS = Set.of(
            "takeOverPetition",
            "acceptPetition",
            "draftOpinion",
            "settlePetition",
            "signOpinion",
            "draftReview",
            "signReview",
            "draftReReview",
            "signReReview",
            "opinionServed",
            "reviewServed",
            "reReviewServed",
            "sealAccusation");

    static PetitionMove of(String written) {
        var parts = written.split("[:@]");
        var outcome = parts[0];
        var actor = BY_ACTOR.entrySet().stream()
                .filter(entry -> entry.getValue().contains(outcome))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OFFICER);
        return new PetitionMove(
                written.contains("@") ? parts[1] : actor, outcome, written.contains(":") ? parts[1] : null);
    }

    /** Nobody asks for a review until its time has passed. */
    boolean isSilence() {
        return outcome.equals("silence");
    }

    boolean isOffered(PetitionDesk desk, String number) {
        var task = desk.officials
                .as(actor)
                .get("/api/cases/" + number + "/task")
                .expect(200)
                .json();
        if (!task.path("actionable").asBoolean()) {
            return false;
        }
        var open = desk.officials
                .as(actor)
                .get("/api/tasks/" + task.path("taskId").asText())
                .expect(200)
                .json();
        return open.path("outcomes").findValuesAsText("id").contains(outcome);
    }

    void play(PetitionDesk desk, String number, String earlier) {
        if (outcome.endsWith("Served")) {
            desk.serve(actor, number, outcome, desk.today());
            return;
        }
        var body = new HashMap<String, Object>(Map.of("form", form(desk, earlier)));
        if (!WORDLESS.contains(outcome)) {
            body.put("opinion", "按规定办理");
        }
        if (outcome.equals("withdrawPetition")) {
            body.put("evidenceIds", desk.files(actor));
        }
        desk.officials.act(actor, number, outcome, body).expect(200);
    }

    private Map<String, Object> form(PetitionDesk desk, String earlier) {
        var today = desk.today().toString();
        return switch (outcome) {
            case "forwardPetition" -> Map.of("petitionClass", detail == null ? "claim" : detail, "toUnit", "ZR");
            case "assignPetition" ->
                Map.of(
                        "petitionClass",
                        "claim",
                        "toUnit",
                        "ZR",
                        "reportBackUntil",
                        desk.today().plusDays(360).toString());
            case "mergePetition", "refuseAgain" -> Map.of("earlierNumber", earlier);
            case "sealAccusation" -> Map.of("accused", "石桥村某某");
            case "refusePetition" -> Map.of("nonAcceptance", "noFacts");
            case "guidePetition" -> Map.of("route", "arbitration", "whereTo", "农村土地承包仲裁委员会");
            case "hearPetitioner" -> Map.of("heardOn", today);
            case "callHearing", "callReReviewHearing" -> Map.of("hearingOn", today, "hearingPlace", "三楼会议室");
            case "hearingHeld", "reReviewHearingOver" -> Map.of("heldOn", today, "participants", "信访人、村委会");
            case "draftOpinion" -> opinion("opinionResult", "notSupported", true);
            case "draftReview", "draftReReview" -> opinion("reviewOutcome", detail == null ? "upheld" : detail, false);
            case "askPetitionExtension" -> Map.of("extensionDays", 30);
            case "settlePetition" -> Map.of("agreement", "十日内付清");
            case "askReview", "askReReview" -> Map.of("askedOn", today);
            default -> Map.of();
        };
    }

    /** Every way out of a task of the model. */
    static List<String> waysOfTheModel(String model) {
        return Pattern.compile("outcome == '(\\w+)'")
                .matcher(model)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
