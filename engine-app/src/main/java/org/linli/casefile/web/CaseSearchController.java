package org.linli.casefile.web;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import org.linli.casefile.CaseSearch;
import org.linli.casefile.TimelineTexts;
import org.linli.security.CurrentUser;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.RequiresPermission;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The search over cases; asked by POST, because words and telephone numbers do not belong into addresses. */
@RestController
@RequestMapping("/api/cases")
@RequiresPermission("case:read")
class CaseSearchController {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final CaseSearch search;
    private final CaseSearchResponses responses;
    private final TimelineTexts texts;
    private final RateLimiter limiter;
    private final RateLimit searches;
    private final RateLimit phones;

    CaseSearchController(
            CaseSearch search,
            CaseSearchResponses responses,
            TimelineTexts texts,
            RateLimiter limiter,
            Settings settings) {
        this.search = search;
        this.responses = responses;
        this.texts = texts;
        this.limiter = limiter;
        searches = new RateLimit(settings.searches(), MINUTE);
        phones = new RateLimit(settings.phones(), HOUR);
    }

    @PostMapping("/search")
    CaseSearchResponse search(@Valid @RequestBody CaseSearchRequest request, CurrentUser user) {
        var question = request.question();
        var page = request.pageRequest();
        var caller = String.valueOf(user.staffId());
        limiter.check("case-search", caller, searches);
        if (question.isForPhone()) {
            limiter.check("case-search-phone", caller, phones);
        }
        return responses.of(search.search(question, page, user), page);
    }

    /** The states that cases are in, for the filter. */
    @GetMapping("/states")
    States states(CurrentUser user) {
        return new States(search.states().stream()
                .map(code -> new State(code, texts.state(code)))
                .toList());
    }

    /** The states of the cases. */
    record States(List<State> items) {}

    /** A state and its name. */
    record State(String code, String name) {}

    /**
     * How much one person may search.
     *
     * @param searches in a minute
     * @param phones searches for telephone numbers in an hour: nobody tries all numbers
     */
    @ConfigurationProperties("linli.search-limits")
    record Settings(
            @DefaultValue("120") int searches,
            @DefaultValue("100") int phones) {}
}
