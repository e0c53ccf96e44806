package org.linli.villagelife.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.linli.villagelife.ClaimRecording;
import org.linli.villagelife.ClaimSource;
import org.linli.villagelife.EntryKind;
import org.linli.villagelife.NewClaim;
import org.linli.villagelife.PointBook;
import org.linli.villagelife.PointHandOver;
import org.linli.villagelife.PointRanking;
import org.linli.villagelife.web.PointViews.DeedView;
import org.linli.villagelife.web.PointViews.PointEntryView;
import org.linli.villagelife.web.PointViews.PointRuleView;
import org.linli.villagelife.web.PointViews.VillageView;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of points, the deeds behind it, and how a village stands among those like it. */
@RestController
@RequestMapping("/api/points")
@RequiresPermission(PointBook.READ)
class PointController {
    private static final String REQUIRED = "{security.field.required}";

    private final PointBook book;
    private final ClaimRecording recording;
    private final PointRanking ranking;
    private final PointHandOver handOver;
    private final PointViews views;
    private final PointBookSheets sheets;
    private final SheetFiles files;

    PointController(
            PointBook book,
            ClaimRecording recording,
            PointRanking ranking,
            PointHandOver handOver,
            PointViews views,
            PointBookSheets sheets,
            SheetFiles files) {
        this.book = book;
        this.recording = recording;
        this.ranking = ranking;
        this.handOver = handOver;
        this.views = views;
        this.sheets = sheets;
        this.files = files;
    }

    record VillagesView(List<VillageView> items) {}

    record EntryReversal(
            @NotBlank(message = REQUIRED) @Size(max = 200) String reason) {}

    record PointHandOverRequest(
            @NotBlank(message = REQUIRED) String from,
            @NotBlank(message = REQUIRED) String to,
            @NotBlank(message = REQUIRED) @Size(max = 200) String reason) {}

    record HandedOverPoints(int points) {}

    record DeedRequest(
            @NotBlank(message = REQUIRED) String household,
            @Nullable String resident,
            @NotBlank(message = REQUIRED) String rule,
            @NotNull(message = REQUIRED) BigDecimal times,
            @NotNull(message = REQUIRED) LocalDate deedOn,
            @NotBlank(message = REQUIRED) @Size(max = 100) String place,
            @NotBlank(message = REQUIRED) @Size(max = 300) String what,
            @Nullable @Size(max = 9) List<String> evidenceIds) {
        NewClaim claim() {
            return new NewClaim(household, resident, rule, times, deedOn, place, what, false, evidenceIds);
        }
    }

    record RecordedDeedNumber(String number) {}

    record DeedObjectionView(
            Instant raisedAt,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String words,
            boolean isChecked) {}

    record DeedSheetView(
            String number,
            String household,
            @Nullable String householdName,
            @Nullable String resident,
            @Nullable String residentName,
            ClaimSource source,
            boolean isAppeal,
            PointRuleView rule,
            BigDecimal times,
            int points,
            LocalDate deedOn,
            String place,
            String what,
            @Nullable LocalDate publishedFrom,
            @Nullable LocalDate publishedUntil,
            @Nullable String reason,
            List<DeedView> alike,
            List<DeedObjectionView> objections) {}

    record DeskPublicDeedView(
            String number,
            String name,
            String ruleName,
            String groupName,
            int points,
            LocalDate deedOn,
            String place,
            @Nullable String what,
            LocalDate from,
            LocalDate until) {}

    record DeskPublicDeedsView(List<DeskPublicDeedView> items) {}

    record RankView(int rank, VillageView village, boolean isOwn, int earned, int households, double perHousehold) {}

    record RankingView(PointRanking.SizeClass size, List<RankView> items) {}

    @GetMapping("/villages")
    VillagesView villages(CurrentUser user) {
        return new VillagesView(book.villages(user).stream().map(views::village).toList());
    }

    @GetMapping("/entries")
    Page<PointEntryView> entries(
            @RequestParam(required = false) String village,
            @RequestParam(required = false) String household,
            @RequestParam(required = false) EntryKind kind,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate until,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var filter = new PointBook.Filter(blank(village), blank(household), kind, from, until);
        var listed = book.list(filter, new PageRequest(page, size), user);
        return listed.page().map(row -> views.entry(row, listed));
    }

    /** What is filtered, as an Excel file. */
    @GetMapping("/entries/export")
    ResponseEntity<Resource> export(
            @RequestParam(required = false) String village,
            @RequestParam(required = false) String household,
            @RequestParam(required = false) EntryKind kind,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate until,
            CurrentUser user) {
        var filter = new PointBook.Filter(blank(village), blank(household), kind, from, until);
        return files.download(sheets.of(filter, book.all(filter, Sheet.MAX_ROWS, user)), SheetFormat.XLSX);
    }

    /** Takes a wrong entry back by another; both stay. */
    @PostMapping("/entries/{village}/{serial}/reversal")
    @RequiresPermission(PointBook.REVERSE)
    @ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
    void reverse(
            @PathVariable String village,
            @PathVariable long serial,
            @Valid @RequestBody EntryReversal request,
            CurrentUser user) {
        book.reverse(village, serial, request.reason(), user);
    }

    /** Hands the points of a household that is no more to another. */
    @PostMapping("/hand-overs/{village}")
    @RequiresPermission(PointBook.REVERSE)
    HandedOverPoints handOver(
            @PathVariable String village, @Valid @RequestBody PointHandOverRequest request, CurrentUser user) {
        return new HandedOverPoints(
                handOver.handOver(village, request.from().strip(), request.to().strip(), request.reason(), user));
    }

    @PostMapping("/deeds")
    @RequiresPermission(ClaimRecording.RECORD)
    ResponseEntity<RecordedDeedNumber> record(
            @Valid @RequestBody DeedRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var number = recording.record(request.claim(), user, new IdempotentRequest(requestKey, request));
        return ResponseEntity.created(URI.create("/api/points/deeds/" + number)).body(new RecordedDeedNumber(number));
    }

    @GetMapping("/deeds/{number}")
    DeedSheetView read(@PathVariable String number, CurrentUser user) {
        var sheet = book.read(number, user);
        var claim = sheet.claim();
        return new DeedSheetView(
                sheet.caseFile().caseNumber(),
                claim.householdNumber(),
                sheet.householdName(),
                claim.residentNumber(),
                sheet.residentName(),
                claim.source(),
                claim.isAppeal(),
                views.rule(sheet.rule()),
                claim.times(),
                claim.points(),
                claim.deedOn(),
                claim.place().value(),
                claim.what().value(),
                claim.publishedFrom(),
                claim.publishedUntil(),
                PointViews.text(claim.reason()),
                sheet.alike().stream().map(views::deed).toList(),
                sheet.objections().stream()
                        .map(one -> new DeedObjectionView(
                                one.raisedAt(),
                                PointViews.text(one.name()),
                                PointViews.text(one.phone()),
                                PointViews.text(one.words()),
                                one.checkedAt() != null))
                        .toList());
    }

    @GetMapping("/publicity/{village}")
    DeskPublicDeedsView publicity(@PathVariable String village, CurrentUser user) {
        var items = book.publicity(village, user).stream()
                .map(row -> new DeskPublicDeedView(
                        row.caseNumber(),
                        row.publishedName().value(),
                        row.ruleLabel(),
                        views.group(row.deedGroup()),
                        row.points(),
                        row.deedOn(),
                        row.place().value(),
                        PointViews.text(row.publishedWords()),
                        row.publishedFrom(),
                        row.publishedUntil()))
                .toList();
        return new DeskPublicDeedsView(items);
    }

    /** Without days: this year so far. */
    @GetMapping("/ranking/{village}")
    RankingView ranking(
            @PathVariable String village,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate until,
            CurrentUser user) {
        var places = ranking.likeVillages(village, from, until, user);
        return new RankingView(
                places.isEmpty() ? PointRanking.SizeClass.SMALL : places.get(0).size(),
                places.stream()
                        .map(one -> new RankView(
                                one.rank(),
                                views.village(one.village()),
                                one.village().code().equals(village),
                                one.earned(),
                                one.households(),
                                one.perHousehold()))
                        .toList());
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
