package org.linli.villagelife.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.villagelife.CoopClosings;
import org.linli.villagelife.CoopCounter;
import org.linli.villagelife.RedeemWay;
import org.linli.villagelife.Redemption;
import org.linli.villagelife.Wanted;
import org.linli.villagelife.web.PointViews.GoodView;
import org.linli.villagelife.web.PointViews.RedemptionView;
import org.linli.villagelife.web.PointViews.VillageView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The counter of a co-op. */
@RestController
@RequestMapping("/api/coop")
@RequiresPermission(CoopCounter.SELL)
class CoopController {
    private static final String REQUIRED = "{security.field.required}";

    private final CoopCounter counter;
    private final CoopClosings closings;
    private final PointViews views;

    CoopController(CoopCounter counter, CoopClosings closings, PointViews views) {
        this.counter = counter;
        this.closings = closings;
        this.views = views;
    }

    /** {@code fenPerPoint}, {@code stepPercent} and {@code mostSteps}: what a point stands for. */
    record CounterView(VillageView village, List<GoodView> goods, int fenPerPoint, int stepPercent, int mostSteps) {}

    record ScanRequest(
            @NotBlank(message = REQUIRED) @Size(max = 200) String token) {}

    /** {@code birthYear}: only where somebody else looks the same. */
    record CustomerPersonView(
            String number,
            String name,
            String relation,
            @Nullable Integer birthYear) {}

    record CustomerView(
            String household,
            @Nullable String name,
            String village,
            List<CustomerPersonView> people,
            int available,
            List<RedemptionView> redemptions) {}

    record CustomersView(List<CustomerView> items) {}

    record HandoverRequest(
            @NotBlank(message = REQUIRED) @Size(max = 200) String token,
            @NotBlank(message = REQUIRED) String resident) {}

    record SaleRequest(
            @NotBlank(message = REQUIRED) @Size(max = 200) String token,
            @NotBlank(message = REQUIRED) String household,
            @NotBlank(message = REQUIRED) String resident,
            @NotBlank(message = REQUIRED) String good,
            int quantity,
            @NotNull(message = REQUIRED) RedeemWay way,
            int steps) {}

    record SaleNumber(String number) {}

    record VoidRequest(
            @NotBlank(message = REQUIRED) @Size(max = 200) String reason) {}

    record ClosingRequest(@Min(0) int countedFen) {}

    record ClosingView(
            LocalDate on, int redeemed, int voided, int points, int payFen, int countedFen, Instant closedAt) {}

    record CoopDayView(
            LocalDate on,
            VillageView village,
            int points,
            int payFen,
            int voided,
            List<RedemptionView> redemptions,
            List<RedemptionView> voids,
            @Nullable ClosingView closing) {}

    record ClosingsView(List<ClosingView> items) {}

    @GetMapping
    CounterView counter(CurrentUser user) {
        var rates = counter.rates();
        return new CounterView(
                views.village(counter.village(user)),
                counter.goods(user).stream()
                        .map(offer -> views.good(offer.good(), offer.points()))
                        .toList(),
                rates.fenPerPoint(),
                rates.stepPercent(),
                rates.mostSteps());
    }

    /** What the code of a plate says is sent in the body: addresses are kept in logs. */
    @PostMapping("/scans")
    ResponseEntity<CustomersView> scan(@Valid @RequestBody ScanRequest request, CurrentUser user) {
        var items = counter.scan(request.token(), user).stream()
                .map(one -> new CustomerView(
                        one.household(),
                        one.shortName(),
                        one.village(),
                        one.people().stream()
                                .map(person -> new CustomerPersonView(
                                        person.number(), person.shortName(), person.relation(), person.birthYear()))
                                .toList(),
                        one.available(),
                        views.redemptions(one.redemptions())))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new CustomersView(items));
    }

    @PostMapping("/redemptions/{number}/handover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(
            @PathVariable String number,
            @Valid @RequestBody HandoverRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        counter.redeem(number, request.token(), request.resident(), user, new IdempotentRequest(requestKey, request));
    }

    @PostMapping("/sales")
    @ResponseStatus(HttpStatus.CREATED)
    SaleNumber sell(
            @Valid @RequestBody SaleRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var wanted = new Wanted(request.good(), request.quantity(), request.way(), request.steps());
        return new SaleNumber(counter.sell(
                wanted,
                request.household(),
                request.token(),
                request.resident(),
                user,
                new IdempotentRequest(requestKey, request)));
    }

    @PostMapping("/redemptions/{number}/void")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String number, @Valid @RequestBody VoidRequest request, CurrentUser user) {
        counter.takeBack(number, request.reason(), user);
    }

    @GetMapping("/days/{day}")
    CoopDayView day(@PathVariable LocalDate day, CurrentUser user) {
        return view(closings.day(day, user));
    }

    @PostMapping("/days/{day}/closing")
    CoopDayView close(@PathVariable LocalDate day, @Valid @RequestBody ClosingRequest request, CurrentUser user) {
        return view(closings.close(day, request.countedFen(), user));
    }

    @GetMapping("/days/{day}/sheet")
    ResponseEntity<byte[]> sheet(@PathVariable LocalDate day, CurrentUser user) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(closings.print(day, user));
    }

    @GetMapping("/closings")
    ClosingsView closings(CurrentUser user) {
        return new ClosingsView(
                closings.list(user).stream().map(CoopController::view).toList());
    }

    private CoopDayView view(CoopClosings.Day day) {
        return new CoopDayView(
                day.on(),
                views.village(day.village()),
                day.points(),
                day.payFen(),
                day.voids().size(),
                named(day.redemptions()),
                named(day.voids()),
                day.closing() == null ? null : view(day.closing()));
    }

    private List<RedemptionView> named(List<Redemption> all) {
        return all.stream()
                .map(one -> views.redemption(one, counter.shortName(one.householdNumber())))
                .toList();
    }

    private static ClosingView view(org.linli.villagelife.Closing closing) {
        return new ClosingView(
                closing.closedOn(),
                closing.redeemed(),
                closing.voided(),
                closing.points(),
                closing.payFen(),
                closing.countedFen(),
                closing.closedAt());
    }
}
