package org.linli.supervision.web;

import java.nio.charset.StandardCharsets;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.supervision.OrderPapers;
import org.linli.supervision.SupervisionService;
import org.linli.supervision.SupervisionService.OrderFilter;
import org.linli.supervision.web.OrderViews.OrderView;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders of supervision: the list, one of them, its paper. */
@RestController
@RequestMapping("/api/supervision-orders")
@RequiresPermission("case:read")
class OrderController {
    private final SupervisionService supervision;
    private final OrderPapers papers;
    private final OrderViews views;

    OrderController(SupervisionService supervision, OrderPapers papers, OrderViews views) {
        this.supervision = supervision;
        this.papers = papers;
        this.views = views;
    }

    /** Open ones first, those that are due first before the others. */
    @GetMapping
    Page<OrderView> list(
            @RequestParam(required = false) Boolean open,
            @RequestParam(required = false) Integer level,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var orders = supervision.list(new OrderFilter(open, level), new PageRequest(page, size), user);
        return new Page<>(views.of(orders.items()), orders.page(), orders.size(), orders.total());
    }

    @GetMapping("/{number}")
    OrderView read(@PathVariable String number, CurrentUser user) {
        return views.of(supervision.order(number, user));
    }

    /** The draft as it would be issued with the words that were typed, marked as a draft. */
    @PostMapping(path = "/{number}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> preview(@PathVariable String number, @RequestBody PreviewRequest request, CurrentUser user) {
        var words = new OrderPapers.Wording(request.facts(), request.requirement(), request.replyDays());
        return pdf(number, papers.preview(number, words, user));
    }

    @GetMapping(path = "/{number}/notice.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable String number, CurrentUser user) {
        return pdf(number, papers.print(number, user));
    }

    private static ResponseEntity<byte[]> pdf(String number, byte[] paper) {
        var name = ContentDisposition.inline()
                .filename(number + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper);
    }

    /** What stands in the form; null = as it was drafted. */
    record PreviewRequest(String facts, String requirement, Integer replyDays) {}
}
