package org.linli.events;

import java.util.Map;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the rules learnt from disputes, then {@code event-routing.dmn}, who should lead and how urgent an event is. */
@Component
class EventRouter {
    private static final String TABLE = "event-routing";
    /** From this number on, the last three digits of a code name a town and not a street (GB/T 10114). */
    private static final int FIRST_TOWN = 100;

    private final Decisions decisions;
    private final OrganizationService organization;
    private final RoutingRules learntRules;
    private final RuleTexts texts;

    EventRouter(Decisions decisions, OrganizationService organization, RoutingRules learntRules, RuleTexts texts) {
        this.decisions = decisions;
        this.organization = organization;
        this.learntRules = learntRules;
        this.texts = texts;
    }

    EventRouting route(String categoryCode, Place place, boolean isUrgent) {
        var rule = decisions.decide(
                TABLE,
                Map.of(
                        "category",
                        categoryCode,
                        "place",
                        place.community().code(),
                        "ruralTown",
                        isTown(place.street()),
                        "urgent",
                        isUrgent));
        var priority = ((Number) rule.get("priority")).intValue();
        var learnt = learntRules.find(categoryCode, place);
        if (learnt.isPresent()) {
            var reason = texts.remark("event.routing.learnt", learnt.get().caseNumber());
            return new EventRouting(learnt.get().leadUnitId(), priority, reason);
        }
        return new EventRouting(unitId((String) rule.get("leadUnit"), place), priority, (String) rule.get("reason"));
    }

    private Long unitId(String leadUnit, Place place) {
        return switch (leadUnit) {
            case "COMMUNITY" -> place.community().id();
            case "STREET" -> place.street().id();
            default -> organization.findUnit(leadUnit).map(Unit::id).orElse(null);
        };
    }

    private static boolean isTown(Unit street) {
        var code = street.code();
        return Integer.parseInt(code.substring(code.length() - 3)) >= FIRST_TOWN;
    }
}
