package org.linli.corrections.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.StageLight;
import org.linli.corrections.ConcernedPerson;
import org.linli.corrections.CorrectionReading;
import org.linli.corrections.CorrectionRegistering;
import org.linli.corrections.Finding;
import org.linli.corrections.NewCorrection;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Error corrections: registered, listed and read, answered by whom they concern, and counted. */
@RestController
@RequestMapping("/api/error-corrections")
@RequiresPermission(CorrectionReading.READ)
class ErrorCorrectionController {
    private final CorrectionReading reading;
    private final CorrectionRegistering registering;
    private final ConcernedPerson concerned;
    private final CorrectionViews views;

    ErrorCorrectionController(
            CorrectionReading reading,
            CorrectionRegistering registering,
            ConcernedPerson concerned,
            CorrectionViews views) {
        this.reading = reading;
        this.registering = registering;
        this.concerned = concerned;
        this.views = views;
    }

    record CorrectionRowView(
            String number,
            String aboutCase,
            String person,
            String unit,
            @Nullable Finding finding,
            String state,
            String stateName,
            StageLight stageLight,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    record CorrectionCandidate(String username, String name, String unit) {}

    /** Whose errors in a case the reader may register; {@code concernsCitizen}: whether a citizen is concerned anyhow. */
    record CorrectionOutlook(List<CorrectionCandidate> people, boolean concernsCitizen) {}

    record CorrectionRequest(
            @NotNull(message = "{form.required}") @Size(max = 40)
            String aboutCase,

            @NotNull(message = "{form.required}") @Size(max = 60)
            String person,

            @Nullable @Size(max = 2000) String facts,
            @Nullable @Size(max = 2000) String harm,
            boolean concernsCitizen) {}

    record CorrectionNumber(String number) {}

    record CorrectionAnswer(
            @NotNull(message = "{form.required}") ConcernedPerson.Step step,
            @Nullable @Size(max = 2000) String words) {}

    record CorrectionFigureView(
            String code,
            String unit,
            int registered,
            int open,
            int nonSubjective,
            int subjective,
            int noError,
            int rechecked) {}

    record CorrectionFigures(List<CorrectionFigureView> items) {}

    @GetMapping
    Page<CorrectionRowView> list(
            @RequestParam(required = false) Finding finding,
            @RequestParam(required = false) Boolean open,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String aboutCase,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var filter = new CorrectionReading.Filter(finding, open, unit, aboutCase, mine);
        return views.rows(reading.list(filter, new PageRequest(page, size), user));
    }

    @GetMapping("/outlook")
    CorrectionOutlook outlook(@RequestParam String aboutCase, CurrentUser user) {
        var outlook = registering.outlook(aboutCase, user);
        return new CorrectionOutlook(
                outlook.people().stream()
                        .map(one -> new CorrectionCandidate(one.username(), one.name(), one.unit()))
                        .toList(),
                outlook.concernsCitizen());
    }

    @PostMapping
    ResponseEntity<CorrectionNumber> register(@Valid @RequestBody CorrectionRequest request, CurrentUser user) {
        var number = registering.register(
                new NewCorrection(
                        request.aboutCase(),
                        request.person(),
                        request.facts(),
                        request.harm(),
                        request.concernsCitizen()),
                user);
        return ResponseEntity.created(URI.create("/api/error-corrections/" + number))
                .body(new CorrectionNumber(number));
    }

    @GetMapping("/figures")
    @RequiresPermission(CorrectionReading.FIGURES)
    CorrectionFigures figures(CurrentUser user) {
        return views.figures(reading.figures(user));
    }

    @GetMapping("/{number}")
    CorrectionViews.CorrectionSheet read(@PathVariable String number, CurrentUser user) {
        return views.sheet(reading.read(number, user));
    }

    /** What the person concerned says or accepts. */
    @PostMapping("/{number}/answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String number, @Valid @RequestBody CorrectionAnswer answer, CurrentUser user) {
        concerned.take(number, answer.step(), answer.words(), user);
    }
}
