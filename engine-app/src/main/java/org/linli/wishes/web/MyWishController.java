package org.linli.wishes.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.wishes.OwnWishes;
import org.linli.wishes.WishSeats;
import org.linli.wishes.web.WishController.WishReceipt;
import org.linli.wishes.web.WishEntries.OwnWishRequest;
import org.linli.wishes.web.WishEntries.WishConfirmationRequest;
import org.linli.wishes.web.WishEntries.WishWordsRequest;
import org.linli.wishes.web.WishViews.OwnWishView;
import org.linli.wishes.web.WishViews.WishRowView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes that a resident told by phone, and those of many in which he takes part. */
@RestController
@RequestMapping("/api/me/wishes")
@OpenToResidents
class MyWishController {
    private final OwnWishes wishes;
    private final WishSeats seats;
    private final WishViews views;

    MyWishController(OwnWishes wishes, WishSeats seats, WishViews views) {
        this.wishes = wishes;
        this.seats = seats;
        this.views = views;
    }

    record OwnWishesView(List<WishRowView> items) {}

    record OwnSeatView(boolean signedUp) {}

    @PostMapping
    ResponseEntity<WishReceipt> tell(
            @Valid @RequestBody OwnWishRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentResident me) {
        var received = wishes.tell(request.toWish(), me, new IdempotentRequest(requestKey, request));
        return ResponseEntity.status(HttpStatus.CREATED).body(WishReceipt.of(received));
    }

    @GetMapping
    ResponseEntity<OwnWishesView> list(CurrentResident me) {
        return mine(new OwnWishesView(wishes.list(me).stream()
                .map(row -> views.row(row, Map.of(), Map.of()))
                .toList()));
    }

    @GetMapping("/{number}")
    ResponseEntity<OwnWishView> read(@PathVariable String number, CurrentResident me) {
        return mine(views.own(wishes.read(number, me)));
    }

    @PostMapping("/{number}/withdrawal")
    ResponseEntity<OwnWishView> withdraw(
            @PathVariable String number, @Valid @RequestBody WishWordsRequest request, CurrentResident me) {
        wishes.withdraw(number, request.words(), me);
        return read(number, me);
    }

    @PostMapping("/{number}/confirmation")
    ResponseEntity<OwnWishView> confirm(
            @PathVariable String number, @Valid @RequestBody WishConfirmationRequest request, CurrentResident me) {
        wishes.confirm(number, request.grade(), request.thanks(), request.thanksAgreed(), me);
        return read(number, me);
    }

    @PostMapping("/{number}/redo")
    ResponseEntity<OwnWishView> redo(
            @PathVariable String number, @Valid @RequestBody WishWordsRequest request, CurrentResident me) {
        wishes.askRedo(number, request.words(), me);
        return read(number, me);
    }

    @GetMapping("/{number}/seat")
    ResponseEntity<OwnSeatView> seat(@PathVariable String number, CurrentResident me) {
        return mine(new OwnSeatView(seats.isSignedUp(number, me)));
    }

    @PutMapping("/{number}/seat")
    ResponseEntity<OwnSeatView> signUp(@PathVariable String number, CurrentResident me) {
        seats.signUp(number, me);
        return seat(number, me);
    }

    @DeleteMapping("/{number}/seat")
    ResponseEntity<OwnSeatView> signOff(@PathVariable String number, CurrentResident me) {
        seats.signOff(number, me);
        return seat(number, me);
    }

    static <T> ResponseEntity<T> mine(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
