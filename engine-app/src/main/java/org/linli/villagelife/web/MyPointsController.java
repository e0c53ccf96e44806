package org.linli.villagelife.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.residents.OwnMember;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.villagelife.NewClaim;
import org.linli.villagelife.OwnPoints;
import org.linli.villagelife.OwnRedemptions;
import org.linli.villagelife.RedeemWay;
import org.linli.villagelife.Wanted;
import org.linli.villagelife.web.PointViews.DeedView;
import org.linli.villagelife.web.PointViews.GoodView;
import org.linli.villagelife.web.PointViews.PointEntryView;
import org.linli.villagelife.web.PointViews.PointRuleView;
import org.linli.villagelife.web.PointViews.RedemptionView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A household's points on the phone of its people. */
@RestController
@RequestMapping("/api/me/points")
@OpenToResidents
class MyPointsController {
    private static final String REQUIRED = "{security.field.required}";

    private final OwnPoints points;
    private final OwnRedemptions redemptions;
    private final PointViews views;

    MyPointsController(OwnPoints points, OwnRedemptions redemptions, PointViews views) {
        this.points = points;
        this.redemptions = redemptions;
        this.views = views;
    }

    /** {@code left}: what is not spent of an entry that brought points; the oldest are spent first. */
    record OwnEntryView(PointEntryView entry, @Nullable Integer left) {}

    /** What somebody got this month and this year; the household itself has no number. */
    record MemberPointsView(@Nullable String number, String name, boolean isSelf, int month, int year) {}

    /** {@code month} and {@code year} are those of the whole household, by the days of deeds. */
    record MyPointsView(
            String village,
            String address,
            int balance,
            int held,
            int month,
            int year,
            List<MemberPointsView> members,
            List<OwnEntryView> entries,
            List<DeedView> deeds,
            List<PointRuleView> rules) {}

    record MyDeedRequest(
            @Nullable String resident,
            @NotBlank(message = REQUIRED) String rule,
            @NotNull(message = REQUIRED) BigDecimal times,
            @NotNull(message = REQUIRED) LocalDate deedOn,
            @NotBlank(message = REQUIRED) @Size(max = 100) String place,
            @NotBlank(message = REQUIRED) @Size(max = 300) String what,
            boolean isAppeal,
            @Nullable @Size(max = 9) List<String> evidenceIds) {
        NewClaim claim() {
            return new NewClaim(null, resident, rule, times, deedOn, place, what, isAppeal, evidenceIds);
        }
    }

    record DeedNumber(String number) {}

    record DeedWithdrawal(@Nullable @Size(max = 200) String reason) {}

    record PublicDeedView(
            String token,
            String name,
            String ruleName,
            String groupName,
            int points,
            LocalDate deedOn,
            String place,
            @Nullable String what,
            LocalDate until,
            boolean isOwn) {}

    record PublicDeedsView(List<PublicDeedView> items) {}

    record DeedObjectionRequest(
            @NotBlank(message = REQUIRED) @Size(max = 500) String words) {
        @Override
        public String toString() {
            return "DeedObjectionRequest";
        }
    }

    record MyCounterView(int available, List<GoodView> goods, List<RedemptionView> redemptions) {}

    record HoldRequest(
            @NotBlank(message = REQUIRED) String good,
            int quantity,
            @NotNull(message = REQUIRED) RedeemWay way,
            int steps) {
        Wanted wanted() {
            return new Wanted(good, quantity, way, steps);
        }
    }

    record RedemptionNumber(String number) {}

    @GetMapping
    ResponseEntity<MyPointsView> read(CurrentResident me) {
        return kept(view(points.standing(me)));
    }

    @PostMapping("/deeds")
    ResponseEntity<DeedNumber> claim(
            @Valid @RequestBody MyDeedRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentResident me) {
        var number = points.claim(request.claim(), me, new IdempotentRequest(requestKey, request));
        return ResponseEntity.status(HttpStatus.CREATED).body(new DeedNumber(number));
    }

    @PostMapping("/deeds/{number}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String number, @Valid @RequestBody DeedWithdrawal request, CurrentResident me) {
        points.withdraw(number, request.reason(), me);
    }

    @GetMapping("/publicity")
    ResponseEntity<PublicDeedsView> publicity(CurrentResident me) {
        var own = points.householdNumber(me);
        var items = points.publicity(me).stream()
                .map(row -> new PublicDeedView(
                        row.token(),
                        row.publishedName().value(),
                        row.ruleLabel(),
                        views.group(row.deedGroup()),
                        row.points(),
                        row.deedOn(),
                        row.place().value(),
                        PointViews.text(row.publishedWords()),
                        row.publishedUntil(),
                        row.householdNumber().equals(own)))
                .toList();
        return kept(new PublicDeedsView(items));
    }

    @PostMapping("/publicity/{token}/objections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void object(
            @PathVariable String token,
            @Valid @RequestBody DeedObjectionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentResident me) {
        points.object(token, request.words(), me, new IdempotentRequest(requestKey, request));
    }

    @GetMapping("/goods")
    ResponseEntity<MyCounterView> goods(CurrentResident me) {
        var counter = redemptions.counter(me);
        return kept(new MyCounterView(
                counter.available(),
                counter.goods().stream()
                        .map(offer -> views.good(offer.good(), offer.points()))
                        .toList(),
                views.redemptions(counter.redemptions())));
    }

    @PostMapping("/redemptions")
    ResponseEntity<RedemptionNumber> hold(
            @Valid @RequestBody HoldRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentResident me) {
        var number = redemptions.hold(request.wanted(), me, new IdempotentRequest(requestKey, request));
        return ResponseEntity.status(HttpStatus.CREATED).body(new RedemptionNumber(number));
    }

    @PostMapping("/redemptions/{number}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String number, CurrentResident me) {
        redemptions.release(number, me);
    }

    private MyPointsView view(OwnPoints.Standing standing) {
        var names = standing.household().members().stream()
                .collect(Collectors.toMap(
                        OwnMember::number, member -> member.name().value()));
        Map<String, OwnPoints.Earned> earned = new HashMap<>();
        standing.earned().forEach(one -> earned.put(String.valueOf(one.residentNumber()), one));
        var members = standing.household().members().stream()
                .map(member -> {
                    var own = earned.get(member.number());
                    return new MemberPointsView(
                            member.number(),
                            member.name().value(),
                            member.isSelf(),
                            own == null ? 0 : own.month(),
                            own == null ? 0 : own.year());
                })
                .toList();
        return new MyPointsView(
                standing.village(),
                standing.household().address(),
                standing.balance(),
                standing.held(),
                standing.earned().stream().mapToInt(OwnPoints.Earned::month).sum(),
                standing.earned().stream().mapToInt(OwnPoints.Earned::year).sum(),
                members,
                standing.entries().stream()
                        .map(row -> new OwnEntryView(
                                views.entry(row, null, names.get(row.residentNumber())),
                                standing.left().get(row.serial())))
                        .toList(),
                standing.claims().stream().map(views::deed).toList(),
                standing.rules().stream().map(views::rule).toList());
    }

    private static <T> ResponseEntity<T> kept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
