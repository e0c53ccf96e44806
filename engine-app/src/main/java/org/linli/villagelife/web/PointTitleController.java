package org.linli.villagelife.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.villagelife.PointTitles;
import org.linli.villagelife.TitleState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 道德模范之家 of a year: proposed from the totals, decided by a vote of the village. */
@RestController
@RequestMapping("/api/point-titles/{village}/{titleYear}")
@RequiresPermission(PointTitles.TITLE)
class PointTitleController {
    private final PointTitles titles;

    PointTitleController(PointTitles titles) {
        this.titles = titles;
    }

    record TitleView(
            String household,
            String name,
            int earned,
            TitleState state,
            @Nullable LocalDate votedOn,
            @Nullable Integer attended,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst) {}

    record TitlesView(List<TitleView> items) {}

    record VoteRequest(
            @NotNull(message = "{security.field.required}") LocalDate votedOn,
            @Min(1) int attended,
            @Min(0) int votesFor,
            @Min(0) int votesAgainst) {}

    @GetMapping
    TitlesView list(@PathVariable String village, @PathVariable int titleYear, CurrentUser user) {
        return view(titles.list(village, titleYear, user));
    }

    @PostMapping
    TitlesView propose(@PathVariable String village, @PathVariable int titleYear, CurrentUser user) {
        return view(titles.propose(village, titleYear, user));
    }

    @PostMapping("/{householdNumber}/vote")
    TitlesView decide(
            @PathVariable String village,
            @PathVariable int titleYear,
            @PathVariable String householdNumber,
            @Valid @RequestBody VoteRequest request,
            CurrentUser user) {
        var vote =
                new PointTitles.Vote(request.votedOn(), request.attended(), request.votesFor(), request.votesAgainst());
        return view(titles.decide(village, titleYear, householdNumber, vote, user));
    }

    private static TitlesView view(List<PointTitles.Named> all) {
        return new TitlesView(all.stream()
                .map(one -> new TitleView(
                        one.title().householdNumber(),
                        one.name(),
                        one.title().earned(),
                        one.title().state(),
                        one.title().votedOn(),
                        one.title().attended(),
                        one.title().votesFor(),
                        one.title().votesAgainst()))
                .toList());
    }
}
