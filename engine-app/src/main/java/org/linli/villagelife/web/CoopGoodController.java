package org.linli.villagelife.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.villagelife.CoopGoods;
import org.linli.villagelife.StockKind;
import org.linli.villagelife.web.PointController.VillagesView;
import org.linli.villagelife.web.PointViews.GoodView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Goods of a co-op and their stock. */
@RestController
@RequestMapping("/api/coop-goods")
@RequiresPermission(CoopGoods.STOCK)
class CoopGoodController {
    private static final String REQUIRED = "{security.field.required}";

    private final CoopGoods goods;
    private final PointViews views;

    CoopGoodController(CoopGoods goods, PointViews views) {
        this.goods = goods;
        this.views = views;
    }

    record GoodsView(List<GoodView> items) {}

    record GoodRequest(
            @NotBlank(message = REQUIRED) @Size(max = 100) String name,
            @NotBlank(message = REQUIRED) @Size(max = 100) String nameEn,
            @NotBlank(message = REQUIRED) @Size(max = 20) String unitName,
            @Min(1) int priceFen,
            boolean isOnSale,
            int version) {}

    record StockMoveRequest(
            @NotNull(message = REQUIRED) StockKind kind,
            @Min(0) int quantity,
            @Nullable @Size(max = 100) String reason) {}

    record StockEntryView(
            StockKind kind,
            int quantity,
            int stockAfter,
            @Nullable String reason,
            Instant recordedAt) {}

    record StockView(GoodView good, List<StockEntryView> entries) {}

    @GetMapping("/villages")
    VillagesView villages(CurrentUser user) {
        return new VillagesView(
                goods.villages(user).stream().map(views::village).toList());
    }

    @GetMapping("/{village}")
    GoodsView list(@PathVariable String village, CurrentUser user) {
        return new GoodsView(goods.list(village, user).stream()
                .map(good -> views.good(good, null))
                .toList());
    }

    @PutMapping("/{village}/{code}")
    GoodView write(
            @PathVariable String village,
            @PathVariable String code,
            @Valid @RequestBody GoodRequest request,
            CurrentUser user) {
        var written = new CoopGoods.Written(
                code,
                request.name(),
                request.nameEn(),
                request.unitName(),
                request.priceFen(),
                request.isOnSale(),
                request.version());
        return views.good(goods.write(village, written, user), null);
    }

    @GetMapping("/{village}/{code}/stock")
    StockView stock(@PathVariable String village, @PathVariable String code, CurrentUser user) {
        return view(goods.stock(village, code, user));
    }

    @PostMapping("/{village}/{code}/stock")
    StockView move(
            @PathVariable String village,
            @PathVariable String code,
            @Valid @RequestBody StockMoveRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var move = new CoopGoods.Move(request.kind(), request.quantity(), request.reason());
        return view(goods.move(village, code, move, user, new IdempotentRequest(requestKey, request)));
    }

    private StockView view(CoopGoods.Stock stock) {
        return new StockView(
                views.good(stock.good(), null),
                stock.entries().stream()
                        .map(one -> new StockEntryView(
                                one.kind(), one.quantity(), one.stockAfter(), one.reason(), one.recordedAt()))
                        .toList());
    }
}
