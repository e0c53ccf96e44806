package org.linli.notifications.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.linli.notifications.Audience;
import org.linli.notifications.Deliveries;
import org.linli.notifications.Delivery;
import org.linli.notifications.DeliveryStatus;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of what went out, what waits and what did not get through. */
@RestController
@RequestMapping("/api/notice-deliveries")
@RequiresPermission("notice:manage")
class DeliveryController {

    /** {@code receiver} is null for a reporter, who is not named here. */
    record DeliveryResponse(
            String key,
            String channel,
            Audience audience,
            @Nullable String receiver,
            @Nullable String caseNumber,
            String subject,
            String body,
            DeliveryStatus status,
            int attempts,
            @Nullable Instant nextAttemptAt,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable String failure) {
        static DeliveryResponse of(Delivery delivery) {
            return new DeliveryResponse(
                    delivery.deliveryKey(),
                    delivery.channel(),
                    delivery.audience(),
                    delivery.receiver(),
                    delivery.caseNumber(),
                    delivery.subject(),
                    delivery.body(),
                    delivery.status(),
                    delivery.attempts(),
                    delivery.nextAttemptAt(),
                    delivery.createdAt(),
                    delivery.sentAt(),
                    delivery.failure());
        }
    }

    record ResentResponse(int resent) {}

    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** The newest first. */
    @GetMapping
    Page<DeliveryResponse> list(
            @RequestParam(required = false) DeliveryStatus status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return deliveries.page(status, new PageRequest(page, size)).map(DeliveryResponse::of);
    }

    /** Sends a dead message again; one that is not dead stays as it is. */
    @PostMapping("/{deliveryKey}/resend")
    DeliveryResponse resend(@PathVariable String deliveryKey) {
        return DeliveryResponse.of(deliveries.resend(deliveryKey));
    }

    @PostMapping("/resend")
    ResentResponse resendAll() {
        return new ResentResponse(deliveries.resendAll());
    }
}
