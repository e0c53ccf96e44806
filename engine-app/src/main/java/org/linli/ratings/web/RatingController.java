package org.linli.ratings.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.linli.ratings.FigureGroup;
import org.linli.ratings.FollowUpStep;
import org.linli.ratings.GivingRatings;
import org.linli.ratings.Grade;
import org.linli.ratings.RatingChannel;
import org.linli.ratings.RatingFigure;
import org.linli.ratings.RatingReading;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ratings of one's units: rows, figures, and what a follow-up is about. */
@RestController
@RequestMapping("/api/ratings")
@RequiresPermission(RatingReading.PERMISSION)
class RatingController {
    private final RatingReading reading;
    private final ReferenceLists lists;

    RatingController(RatingReading reading, ReferenceLists lists) {
        this.reading = reading;
        this.lists = lists;
    }

    /** A rating; what is null of a sealed one would tell the rated unit who rated, before he was contacted. */
    record RatingRowView(
            String month,
            @Nullable Instant ratedAt,
            String unit,
            @Nullable String itemName,
            RatingChannel channel,
            Grade grade,
            List<String> labels,
            @Nullable String words,
            boolean named,
            boolean counted,
            @Nullable String followUp,
            @Nullable FollowUpStep step,
            boolean sealed,
            boolean burst) {}

    /** Ratings counted; {@code code} is what to filter the rows by. */
    record RatingFigureView(
            String code,
            String name,
            long rated,
            long veryGood,
            long good,
            long fair,
            long bad,
            long veryBad,
            long voided,
            long followedUp,
            long toContact,
            long contacted,
            long contactedInTime,
            long fixed,
            long fixedInTime) {
        static RatingFigureView of(RatingFigure figure) {
            return new RatingFigureView(
                    figure.code(),
                    figure.name(),
                    figure.rated(),
                    figure.veryGood(),
                    figure.good(),
                    figure.fair(),
                    figure.bad(),
                    figure.veryBad(),
                    figure.voided(),
                    figure.followedUp(),
                    figure.toContact(),
                    figure.contacted(),
                    figure.contactedInTime(),
                    figure.fixed(),
                    figure.fixedInTime());
        }
    }

    record RatingFiguresResponse(List<RatingFigureView> items) {}

    record RatingSheetView(
            @Nullable Instant ratedAt,
            String unit,
            String itemName,
            RatingChannel channel,
            Grade grade,
            List<String> labels,
            @Nullable String words,
            boolean named,
            @Nullable String ratedCase,
            int contactAttempts,
            int callAttempts,
            boolean appealed,
            boolean counted,
            @Nullable String voidReason,
            @Nullable String answer) {}

    @GetMapping
    Page<RatingRowView> list(
            @RequestParam(required = false) YearMonth from,
            @RequestParam(required = false) YearMonth to,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String item,
            @RequestParam(required = false) Grade grade,
            @RequestParam(required = false) Boolean bad,
            @RequestParam(required = false) FollowUpStep step,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var filter = new RatingReading.Filter(from, to, unit, item, grade, bad, step);
        return reading.list(filter, new PageRequest(page, size), user).map(this::row);
    }

    @GetMapping("/figures")
    RatingFiguresResponse figures(
            @RequestParam FigureGroup by,
            @RequestParam(required = false) YearMonth from,
            @RequestParam(required = false) YearMonth to,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String item,
            CurrentUser user) {
        var filter = new RatingReading.Filter(from, to, unit, item, null, null, null);
        return new RatingFiguresResponse(reading.figures(by, filter, user).stream()
                .map(RatingFigureView::of)
                .toList());
    }

    @GetMapping("/follow-ups/{number}")
    RatingSheetView sheet(@PathVariable String number, CurrentUser user) {
        var sheet = reading.sheet(number, user);
        return new RatingSheetView(
                sheet.ratedAt(),
                sheet.unit(),
                sheet.itemName(),
                sheet.channel(),
                sheet.grade(),
                labels(sheet.labels()),
                sheet.words(),
                sheet.isNamed(),
                sheet.ratedCase(),
                sheet.contactAttempts(),
                sheet.callAttempts(),
                sheet.isAppealed(),
                sheet.isCounted(),
                sheet.voidReason(),
                sheet.answer());
    }

    private RatingRowView row(RatingReading.Row row) {
        return new RatingRowView(
                row.month(),
                row.ratedAt(),
                row.unit(),
                row.itemName(),
                row.channel(),
                row.grade(),
                labels(row.labels()),
                row.words(),
                row.isNamed(),
                row.isCounted(),
                row.followUp(),
                row.step(),
                row.isSealed(),
                row.isBurst());
    }

    private List<String> labels(List<String> codes) {
        return codes.stream()
                .map(code -> lists.find(GivingRatings.COMPLAINT, code)
                        .or(() -> lists.find(GivingRatings.PRAISE, code))
                        .map(ReferenceValue::label)
                        .orElse(code))
                .toList();
    }
}
