package org.linli.wishes.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.linli.security.ClientAddress;
import org.linli.security.OpenToAll;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.wishes.ClaimantKind;
import org.linli.wishes.WishBoard;
import org.linli.wishes.WishFigures;
import org.linli.wishes.web.WishViews.PublicWish;
import org.linli.wishes.web.WishViews.WishChoice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The wish board for everybody: nobody who wishes is named on it. */
@RestController
@OpenToAll
class PublicWishController {
    private static final RateLimit LOOKS = new RateLimit(600, Duration.ofMinutes(10));

    private final WishBoard board;
    private final WishViews views;
    private final RateLimiter limiter;
    private final ClientAddress addresses;

    PublicWishController(WishBoard board, WishViews views, RateLimiter limiter, ClientAddress addresses) {
        this.board = board;
        this.views = views;
        this.limiter = limiter;
        this.addresses = addresses;
    }

    record WishPlaceView(String code, String name, int wishes) {}

    record WishBoardView(Page<PublicWish> wishes, List<WishPlaceView> places, List<WishChoice> kinds) {}

    /** {@code name} null: he did not agree to be named. */
    record WishHelperView(
            ClaimantKind kind, String kindName, @Nullable String name, int people) {}

    record ThankedView(
            String title, WishChoice kind, String community, LocalDate fulfilledOn, List<WishHelperView> helpers) {}

    record WishThanksView(List<ThankedView> items) {}

    @GetMapping("/api/public/wishes")
    WishBoardView list(
            @RequestParam(required = false) String place,
            @RequestParam(required = false) String kind,
            @RequestParam(defaultValue = "NEW") WishBoard.Order order,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        look(request);
        var open = board.open(blank(place), blank(kind), order, new PageRequest(page, size));
        return new WishBoardView(
                open.page()
                        .map(row -> views.published(
                                row, open.units().get(row.communityId()).name())),
                open.places().stream()
                        .map(one -> new WishPlaceView(
                                one.community().code(), one.community().name(), one.wishes()))
                        .toList(),
                views.kinds());
    }

    @GetMapping("/api/public/wishes/{number}")
    PublicWish read(@PathVariable String number, HttpServletRequest request) {
        look(request);
        var row = board.read(number);
        return views.published(row, board.community(row));
    }

    @GetMapping("/api/public/wish-thanks")
    WishThanksView thanks(
            @RequestParam(required = false) String place,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        look(request);
        return new WishThanksView(board.thanks(blank(place), new PageRequest(page, size)).stream()
                .map(one -> new ThankedView(
                        one.row().publicTitle(),
                        views.kind(one.row().kind()),
                        one.community(),
                        one.row().fulfilledOn(),
                        one.helpers().stream()
                                .map(helper -> new WishHelperView(
                                        helper.kind(), views.claimant(helper.kind()), helper.name(), helper.people()))
                                .toList()))
                .toList());
    }

    @GetMapping("/api/public/wish-figures")
    WishFigures figures(@RequestParam(required = false) String place, HttpServletRequest request) {
        look(request);
        return board.figures(blank(place));
    }

    private void look(HttpServletRequest request) {
        limiter.check("wish-board", addresses.keyedHash(request), LOOKS);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
