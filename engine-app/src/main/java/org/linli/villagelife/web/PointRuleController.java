package org.linli.villagelife.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.villagelife.DeedGroup;
import org.linli.villagelife.PointRule;
import org.linli.villagelife.RuleBook;
import org.linli.villagelife.RuleSet;
import org.linli.villagelife.RuleUnit;
import org.linli.villagelife.web.PointViews.PointRuleView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules of a village in versions, each adopted by its assembly. */
@RestController
@RequestMapping("/api/point-rules/{village}")
@RequiresPermission(RuleBook.READ)
class PointRuleController {
    private static final String REQUIRED = "{security.field.required}";

    private final RuleBook rules;
    private final PointViews views;

    PointRuleController(RuleBook rules, PointViews views) {
        this.rules = rules;
        this.views = views;
    }

    record RuleSetView(
            int number,
            RuleSet.State state,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate adoptedOn,
            @Nullable Integer entitled,
            @Nullable Integer attended,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            int version) {}

    record RuleSetsView(List<RuleSetView> items) {}

    record RuleVersionView(RuleSetView set, List<PointRuleView> rules) {}

    record WrittenRule(
            @NotNull(message = REQUIRED) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 40)
            String code,

            @NotNull(message = REQUIRED) DeedGroup group,
            @NotBlank(message = REQUIRED) @Size(max = 100) String name,
            @NotBlank(message = REQUIRED) @Size(max = 100) String nameEn,
            @Min(-100) @Max(200) int points,
            @NotNull(message = REQUIRED) RuleUnit unit,
            @Nullable @Min(1) @Max(1000) Integer monthCap) {}

    record RulesRequest(
            @NotEmpty(message = REQUIRED) @Size(max = 200) List<@Valid WrittenRule> rules, int version) {}

    record AdoptionRequest(
            @NotNull(message = REQUIRED) LocalDate adoptedOn,
            @NotNull(message = REQUIRED) LocalDate inForceFrom,
            @Min(1) int entitled,
            @Min(1) int attended,
            @Min(0) int votesFor,
            @Min(0) int votesAgainst,
            boolean declares,
            int version) {}

    @GetMapping
    RuleSetsView list(@PathVariable String village, CurrentUser user) {
        return new RuleSetsView(rules.list(village, user).stream()
                .map(PointRuleController::view)
                .toList());
    }

    @GetMapping("/{ruleVersion}")
    RuleVersionView read(@PathVariable String village, @PathVariable int ruleVersion, CurrentUser user) {
        return view(rules.read(village, ruleVersion, user));
    }

    /** Begins a draft from what is in force, or from the model. */
    @PostMapping
    @RequiresPermission(RuleBook.DRAFT)
    @ResponseStatus(HttpStatus.CREATED)
    RuleVersionView draft(@PathVariable String village, CurrentUser user) {
        return view(rules.draft(village, user));
    }

    @PutMapping("/{ruleVersion}")
    @RequiresPermission(RuleBook.DRAFT)
    RuleVersionView write(
            @PathVariable String village,
            @PathVariable int ruleVersion,
            @Valid @RequestBody RulesRequest request,
            CurrentUser user) {
        var written = IntStream.range(0, request.rules().size())
                .mapToObj(at -> rule(request.rules().get(at), at * 10 + 10))
                .toList();
        return view(rules.write(village, ruleVersion, written, request.version(), user));
    }

    @DeleteMapping("/{ruleVersion}")
    @RequiresPermission(RuleBook.DRAFT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String village, @PathVariable int ruleVersion, CurrentUser user) {
        rules.discard(village, ruleVersion, user);
    }

    /** Writes down what the assembly decided; the version never changes afterwards. */
    @PostMapping("/{ruleVersion}/adoption")
    @RequiresPermission(RuleBook.ADOPT)
    RuleVersionView adopt(
            @PathVariable String village,
            @PathVariable int ruleVersion,
            @Valid @RequestBody AdoptionRequest request,
            CurrentUser user) {
        var assembly = new RuleBook.Assembly(
                request.adoptedOn(),
                request.inForceFrom(),
                request.entitled(),
                request.attended(),
                request.votesFor(),
                request.votesAgainst(),
                request.declares());
        return view(rules.adopt(village, ruleVersion, assembly, request.version(), user));
    }

    private RuleVersionView view(RuleBook.Version version) {
        return new RuleVersionView(
                view(version.set()), version.rules().stream().map(views::rule).toList());
    }

    private static RuleSetView view(RuleSet set) {
        return new RuleSetView(
                set.versionNumber(),
                set.state(),
                set.inForceFrom(),
                set.adoptedOn(),
                set.entitled(),
                set.attended(),
                set.votesFor(),
                set.votesAgainst(),
                set.version());
    }

    private static PointRule rule(WrittenRule written, int sort) {
        return new PointRule(
                0,
                0,
                written.code(),
                written.group(),
                written.name(),
                written.nameEn(),
                written.points(),
                written.unit(),
                written.monthCap(),
                sort);
    }
}
