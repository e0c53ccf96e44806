package org.linli.events.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.linli.events.EventCategories;
import org.linli.events.EventCategory;
import org.linli.events.RoutingRule;
import org.linli.events.RoutingRules;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routing rules that disputes have taught. */
@RestController
@RequestMapping("/api/routing-rules")
@RequiresPermission("routing:manage")
class RoutingRuleController {
    private final RoutingRules rules;
    private final EventCategories categories;
    private final OrganizationService organization;

    RoutingRuleController(RoutingRules rules, EventCategories categories, OrganizationService organization) {
        this.rules = rules;
        this.categories = categories;
        this.organization = organization;
    }

    @GetMapping
    Page<RuleView> list(
            @RequestParam(required = false) RoutingRule.Status status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return rules.list(status, new PageRequest(page, size)).map(this::view);
    }

    /** Lets a proposal decide from now on. */
    @PostMapping("/{ruleId}/adoption")
    RuleView adopt(@PathVariable long ruleId, @RequestBody AdoptionRequest request, CurrentUser user) {
        return view(rules.adopt(ruleId, request.placeCode(), request.opinion(), user));
    }

    @PostMapping("/{ruleId}/refusal")
    RuleView refuse(@PathVariable long ruleId, @RequestBody OpinionRequest request, CurrentUser user) {
        return view(rules.refuse(ruleId, request.opinion(), user));
    }

    /** Ends a rule; what it has decided stays. */
    @PostMapping("/{ruleId}/end")
    RuleView end(@PathVariable long ruleId, @RequestBody OpinionRequest request, CurrentUser user) {
        return view(rules.end(ruleId, request.opinion(), user));
    }

    private RuleView view(RoutingRule rule) {
        return new RuleView(
                rule.id(),
                rule.categoryCode(),
                categories.find(rule.categoryCode()).map(EventCategory::label).orElse(rule.categoryCode()),
                rule.placeUnitId() == null ? null : UnitView.of(organization.unit(rule.placeUnitId())),
                UnitView.of(organization.unit(rule.leadUnitId())),
                rule.reason(),
                rule.caseNumber(),
                UnitView.of(organization.unit(rule.communityId())),
                UnitView.of(organization.unit(rule.streetId())),
                rule.status(),
                rule.proposedBy(),
                rule.proposedAt(),
                rule.decidedBy(),
                rule.decidedAt(),
                rule.opinion(),
                rule.endedBy(),
                rule.endedAt(),
                rule.endOpinion());
    }

    /** Where the rule should hold, null = everywhere, and why. */
    record AdoptionRequest(String placeCode, String opinion) {}

    /** Why it is decided so. */
    record OpinionRequest(String opinion) {}

    /** A rule with its history. */
    record RuleView(
            long id,
            String categoryCode,
            String categoryName,
            @Nullable UnitView place,
            UnitView leadUnit,
            String reason,
            String caseNumber,
            UnitView community,
            UnitView street,
            RoutingRule.Status status,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String opinion,
            @Nullable String endedBy,
            @Nullable Instant endedAt,
            @Nullable String endOpinion) {}
}
