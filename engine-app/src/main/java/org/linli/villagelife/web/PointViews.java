package org.linli.villagelife.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;
import org.linli.villagelife.ClaimRow;
import org.linli.villagelife.ClaimSource;
import org.linli.villagelife.CoopGood;
import org.linli.villagelife.DeedGroup;
import org.linli.villagelife.EntryKind;
import org.linli.villagelife.EntryRow;
import org.linli.villagelife.PointBook;
import org.linli.villagelife.PointRule;
import org.linli.villagelife.RedeemWay;
import org.linli.villagelife.Redemption;
import org.linli.villagelife.RedemptionState;
import org.linli.villagelife.RuleUnit;
import org.springframework.stereotype.Component;

/** What people read of points. */
@Component
class PointViews {
    private final Messages messages;
    private final OrganizationService organization;

    PointViews(Messages messages, OrganizationService organization) {
        this.messages = messages;
        this.organization = organization;
    }

    record VillageView(String code, String name) {}

    record PointRuleView(
            String code,
            DeedGroup group,
            String groupName,
            String name,
            String nameEn,
            int points,
            RuleUnit unit,
            String unitName,
            @Nullable Integer monthCap) {}

    /**
     * @param points by which the balance changed
     * @param shownPoints by the rule
     * @param title the rule, or what else it was for
     */
    record PointEntryView(
            String village,
            long serial,
            EntryKind kind,
            String kindName,
            int points,
            int shownPoints,
            int balanceAfter,
            String household,
            @Nullable String householdName,
            @Nullable String resident,
            @Nullable String residentName,
            String title,
            @Nullable String groupName,
            LocalDate deedOn,
            @Nullable String place,
            @Nullable String what,
            @Nullable String reason,
            @Nullable String caseNumber,
            boolean isReversed,
            Instant postedAt,
            String mark) {}

    /** A deed and how far it is; {@code posted} is null until its points are in the ledger. */
    record DeedView(
            String number,
            String state,
            String stateText,
            ClaimSource source,
            boolean isAppeal,
            String rule,
            String ruleName,
            String groupName,
            BigDecimal times,
            int points,
            @Nullable Integer posted,
            @Nullable String resident,
            LocalDate deedOn,
            String place,
            String what,
            @Nullable LocalDate publishedUntil,
            @Nullable String reason,
            boolean isOpen,
            Instant openedAt) {}

    record GoodView(
            String code,
            String name,
            String nameEn,
            String label,
            String unitName,
            int priceFen,
            @Nullable Integer points,
            boolean isOnSale,
            int stock,
            int held,
            int available,
            int version) {}

    /** {@code household}: surname and stars of its householder, at the counter only. */
    record RedemptionView(
            String number,
            @Nullable String household,
            String good,
            String unitName,
            int quantity,
            RedeemWay way,
            int steps,
            int points,
            int payFen,
            RedemptionState state,
            String stateName,
            Instant heldAt,
            Instant holdUntil,
            @Nullable Instant redeemedAt,
            @Nullable Instant voidedAt) {}

    String group(DeedGroup group) {
        return messages.text("points.group." + group);
    }

    VillageView village(Unit unit) {
        return new VillageView(unit.code(), unit.name());
    }

    PointRuleView rule(PointRule rule) {
        return new PointRuleView(
                rule.code(),
                rule.deedGroup(),
                messages.text("points.group." + rule.deedGroup()),
                rule.name(),
                rule.nameEn(),
                rule.points(),
                rule.unit(),
                messages.text("points.unit." + rule.unit()),
                rule.monthCap());
    }

    PointEntryView entry(EntryRow row, PointBook.Listed listed) {
        return entry(
                row,
                listed.households().get(row.householdNumber()),
                listed.residents().get(row.residentNumber()));
    }

    PointEntryView entry(EntryRow row, @Nullable String householdName, @Nullable String residentName) {
        return new PointEntryView(
                organization.unit(row.communityId()).code(),
                row.serial(),
                row.kind(),
                messages.text("points.kind." + row.kind()),
                row.points(),
                row.shownPoints(),
                row.balanceAfter(),
                row.householdNumber(),
                householdName,
                row.residentNumber(),
                residentName,
                title(row),
                row.deedGroup() == null ? null : messages.text("points.group." + row.deedGroup()),
                row.deedOn(),
                text(row.place()),
                text(row.what()),
                text(row.reason()),
                row.caseNumber(),
                row.isReversed(),
                row.postedAt(),
                row.hash().substring(0, 8));
    }

    private String title(EntryRow row) {
        if (row.ruleName() != null) {
            return row.ruleLabel();
        }
        return row.goodName() != null ? row.goodName() : messages.text("points.kind." + row.kind());
    }

    DeedView deed(ClaimRow row) {
        return new DeedView(
                row.caseNumber(),
                row.state(),
                messages.text("points.state." + row.state()),
                row.source(),
                row.isAppeal(),
                row.ruleCode(),
                row.ruleLabel(),
                messages.text("points.group." + row.deedGroup()),
                row.times(),
                row.points(),
                row.posted(),
                row.residentNumber(),
                row.deedOn(),
                row.place().value(),
                row.what().value(),
                row.publishedUntil(),
                text(row.reason()),
                row.closedAt() == null,
                row.openedAt());
    }

    GoodView good(CoopGood good, @Nullable Integer points) {
        return new GoodView(
                good.code(),
                good.name(),
                good.nameEn(),
                good.label(),
                good.unitName(),
                good.priceFen(),
                points,
                good.isOnSale(),
                good.stock(),
                good.held(),
                good.available(),
                good.version());
    }

    RedemptionView redemption(Redemption one, @Nullable String household) {
        return new RedemptionView(
                one.number(),
                household,
                one.goodLabel(),
                one.unitName(),
                one.quantity(),
                one.way(),
                one.steps(),
                one.points(),
                one.payFen(),
                one.state(),
                messages.text("points.redemption." + one.state()),
                one.heldAt(),
                one.holdUntil(),
                one.redeemedAt(),
                one.voidedAt());
    }

    List<RedemptionView> redemptions(List<Redemption> all) {
        return all.stream().map(one -> redemption(one, null)).toList();
    }

    static @Nullable String text(@Nullable PersonalText text) {
        return text == null ? null : text.value();
    }
}
