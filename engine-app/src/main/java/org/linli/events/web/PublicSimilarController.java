package org.linli.events.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.linli.casefile.Duplicate;
import org.linli.casefile.Spot;
import org.linli.casefile.TimelineTexts;
import org.linli.events.EventCategories;
import org.linli.events.EventCategory;
import org.linli.events.SimilarEvents;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.security.OpenToAll;
import org.linli.shared.Messages;
import org.linli.shared.problem.NotFoundException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a resident that somebody may have reported the same near by, and nothing that could tell who or what exactly. */
@RestController
@RequestMapping("/api/public/grids/{token}/similar")
@OpenToAll
class PublicSimilarController {
    private static final long METERS_A_STEP = 50;
    private static final int MOST_SHOWN = 3;

    private final SimilarEvents similar;
    private final EventCategories categories;
    private final OrganizationService organization;
    private final ScannedCodes codes;
    private final TimelineTexts texts;
    private final Messages messages;
    private final ReportLimits limits;
    private final Clock clock;

    PublicSimilarController(
            SimilarEvents similar,
            EventCategories categories,
            OrganizationService organization,
            ScannedCodes codes,
            TimelineTexts texts,
            Messages messages,
            ReportLimits limits,
            Clock clock) {
        this.similar = similar;
        this.categories = categories;
        this.organization = organization;
        this.codes = codes;
        this.texts = texts;
        this.messages = messages;
        this.limits = limits;
        this.clock = clock;
    }

    /** A question, sent as POST so that no place stands in a URL; nothing is kept of it. */
    @PostMapping
    SimilarAnswer ask(
            @PathVariable String token, @Valid @RequestBody SimilarQuestion question, HttpServletRequest http) {
        var place = organization.placeOfGrid(
                codes.find(token).orElseThrow(NotFoundException::new).grid());
        limits.checkQuestion(http);
        var spot = new Spot(question.address(), question.longitude(), question.latitude());
        return new SimilarAnswer(similar.forPublic(question.categoryCode(), place, spot).stream()
                .map(each -> report(each, place, spot))
                .filter(distinct())
                .limit(MOST_SHOWN)
                .toList());
    }

    /** Of several that read the same the first will do: nobody could choose between them. */
    private static Predicate<SimilarReport> distinct() {
        Set<List<String>> read = new HashSet<>();
        return each -> read.add(List.of(each.categoryName(), each.reported(), each.distance(), each.stage()));
    }

    private SimilarReport report(Duplicate each, Place place, Spot spot) {
        return new SimilarReport(
                similar.tokenOf(each, place),
                categories
                        .find(each.categoryCode())
                        .map(EventCategory::plainLabel)
                        .orElse(each.categoryCode()),
                age(each),
                distance(each.metersFrom(spot)),
                texts.light(each.stageLight()));
    }

    private String age(Duplicate each) {
        var age = Duration.between(each.openedAt(), clock.instant());
        if (age.toHours() < 1) {
            return messages.text("similar.justNow");
        }
        return age.toHours() < 24
                ? messages.text("similar.hours", age.toHours())
                : messages.text("similar.days", age.toDays());
    }

    /** In steps, so that no house can be told from it. */
    private String distance(Long meters) {
        if (meters == null) {
            return messages.text("similar.sameAddress");
        }
        var rough = Math.max(1, (meters + METERS_A_STEP - 1) / METERS_A_STEP) * METERS_A_STEP;
        return messages.text("similar.within", rough);
    }

    /** What somebody is about to report, and where. */
    record SimilarQuestion(@NotBlank String categoryCode, String address, BigDecimal longitude, BigDecimal latitude) {}

    /** Reports that may be about the same matter. */
    record SimilarAnswer(List<SimilarReport> items) {}

    /** One of them in rough words; {@code token} is sent back with the report when he says it is the same. */
    record SimilarReport(String token, String categoryName, String reported, String distance, String stage) {}
}
