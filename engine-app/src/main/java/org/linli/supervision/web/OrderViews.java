package org.linli.supervision.web;

import jakarta.annotation.Nullable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.casefile.StageLight;
import org.linli.casefile.TimelineTexts;
import org.linli.deadlines.DeadlineCard;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.shared.Messages;
import org.linli.supervision.Measure;
import org.linli.supervision.SupervisionOrder;
import org.springframework.stereotype.Component;

/** Turns orders into what staff see of them; people's names are looked up once for all of them. */
@Component
class OrderViews {
    private final OrganizationService organization;
    private final TimelineTexts texts;
    private final Messages messages;
    private final Clock clock;

    OrderViews(OrganizationService organization, TimelineTexts texts, Messages messages, Clock clock) {
        this.organization = organization;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    List<OrderView> of(Collection<SupervisionOrder> orders) {
        Set<Long> people = new HashSet<>();
        orders.forEach(order -> Stream.of(
                        order.draftedById(),
                        order.issuedById(),
                        order.receivedById(),
                        order.repliedById(),
                        order.reviewedById())
                .filter(Objects::nonNull)
                .forEach(people::add));
        var names = organization.staffNames(people);
        return orders.stream().map(order -> view(order, names)).toList();
    }

    OrderView of(SupervisionOrder order) {
        return of(List.of(order)).get(0);
    }

    private OrderView view(SupervisionOrder order, Map<Long, String> names) {
        return new OrderView(
                order.caseNumber(),
                order.orderNumber(),
                order.state(),
                texts.state(order.state()),
                order.stageLight(),
                order.taskDueAt() == null
                        ? DeadlineCard.NONE
                        : DeadlineCard.at(clock.instant(), order.taskWarnAt(), order.taskDueAt()),
                order.taskDueAt(),
                order.level(),
                order.measure(),
                messages.text("supervision.measure." + order.measure()),
                order.supervisedNumber(),
                order.supervisedTitle(),
                UnitView.of(organization.unit(order.unitId())),
                order.facts(),
                order.requirement(),
                order.basis(),
                order.draftedAt(),
                name(order.draftedById(), names),
                order.issuedAt(),
                name(order.issuedById(), names),
                order.replyDueAt(),
                order.receivedAt(),
                name(order.receivedById(), names),
                order.repliedAt(),
                name(order.repliedById(), names),
                order.reply(),
                order.finishBy(),
                order.reviewedAt(),
                order.review(),
                order.sendBacks(),
                order.closedAt());
    }

    private static String name(Long id, Map<Long, String> names) {
        return id == null ? null : names.get(id);
    }

    /** A unit by code and name. */
    record UnitView(String code, String name) {
        static UnitView of(Unit unit) {
            return new UnitView(unit.code(), unit.name());
        }
    }

    /**
     * A paper by which a unit is supervised.
     *
     * @param number the number of its case file
     * @param orderNumber its number as a paper, or null while it is a draft
     * @param dueAt until when the step that is open should be done
     */
    record OrderView(
            String number,
            @Nullable String orderNumber,
            String state,
            String stateName,
            StageLight stageLight,
            DeadlineCard deadlineCard,
            @Nullable Instant dueAt,
            int level,
            Measure measure,
            String measureName,
            String caseNumber,
            String caseTitle,
            UnitView unit,
            String facts,
            String requirement,
            String basis,
            Instant draftedAt,
            @Nullable String draftedBy,
            @Nullable Instant issuedAt,
            @Nullable String issuedBy,
            @Nullable Instant replyDueAt,
            @Nullable Instant receivedAt,
            @Nullable String receivedBy,
            @Nullable Instant repliedAt,
            @Nullable String repliedBy,
            @Nullable String reply,
            @Nullable LocalDate finishBy,
            @Nullable Instant reviewedAt,
            @Nullable String review,
            int sendBacks,
            @Nullable Instant closedAt) {}
}
