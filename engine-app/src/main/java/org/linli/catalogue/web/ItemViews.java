package org.linli.catalogue.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.calendar.LimitUnit;
import org.linli.catalogue.CatalogueFigure;
import org.linli.catalogue.CatalogueLists;
import org.linli.catalogue.Cut;
import org.linli.catalogue.ItemHandling;
import org.linli.catalogue.ItemType;
import org.linli.catalogue.MaterialRules;
import org.linli.catalogue.ServiceItem;
import org.linli.catalogue.ServiceMaterial;
import org.linli.catalogue.SignOff;
import org.linli.catalogue.StatutoryLimit;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.springframework.stereotype.Component;

/** Puts items into the words of the screen. */
@Component
class ItemViews {

    /**
     * A material with what the exemption table says of it.
     *
     * @param exemption which of the five cases spares it; 0: it has to be brought
     * @param infoKindName where it is found
     */
    record MaterialView(
            String name,
            boolean byVillage,
            @Nullable String basis,
            @Nullable String infoKind,
            @Nullable String infoKindName,
            boolean seenByVisit,
            boolean verifiable,
            boolean shown,
            boolean form,
            boolean minor,
            boolean promisable,
            boolean identity,
            boolean ifAny,
            boolean required,
            int exemption,
            String rule) {}

    record HandlingView(
            SignOff reviewBy,
            boolean siteCheck,
            boolean consultation,
            int publicityDays,
            @Nullable String licenceKind,
            @Nullable String resultKind) {}

    record StatutoryView(int amount, LimitUnit unit, String basis) {}

    record ServiceItemRow(
            String code,
            String name,
            @Nullable String plainName,
            String lifeStage,
            String lifeStageName,
            ItemType type,
            @Nullable String department,
            @Nullable String departmentName,
            String resultName,
            SignOff signOff,
            boolean delegated,
            boolean instant,
            @Nullable Integer daysBefore,
            @Nullable Integer promisedDays,
            @Nullable Integer stepsBefore,
            @Nullable Integer stepsAfter,
            int materialsBefore,
            int materialsAfter) {}

    /** One version of an item; {@code validTo} is exclusive. */
    record ServiceItemDetails(
            ServiceItemRow item,
            String nameZh,
            String nameEn,
            @Nullable String departmentPhone,
            @Nullable String conditions,
            @Nullable StatutoryView statutory,
            HandlingView handling,
            List<MaterialView> materials,
            int number,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable Instant replacedAt,
            @Nullable String replacedBy,
            int version,
            boolean mine) {}

    record CutView(int before, int after, @Nullable BigDecimal rate) {
        static CutView of(Cut cut) {
            return new CutView(cut.before(), cut.after(), cut.rate());
        }
    }

    record FigureView(
            @Nullable String group,
            String name,
            int listed,
            int delegated,
            int instant,
            CutView materials,
            CutView steps,
            CutView days) {}

    private final CatalogueLists lists;
    private final MaterialRules rules;
    private final OrganizationService organization;

    ItemViews(CatalogueLists lists, MaterialRules rules, OrganizationService organization) {
        this.lists = lists;
        this.rules = rules;
        this.organization = organization;
    }

    ServiceItemRow row(ServiceItem item) {
        var facts = item.facts();
        return new ServiceItemRow(
                item.code(),
                item.label(),
                facts.plainName(),
                facts.lifeStage(),
                lists.lifeStage(facts.lifeStage()),
                facts.type(),
                facts.department(),
                department(item).map(Unit::name).orElse(facts.department()),
                facts.resultName(),
                facts.signOff(),
                facts.isDelegated(),
                facts.isInstant(),
                facts.daysBefore(),
                facts.promisedDays(),
                facts.stepsBefore(),
                facts.stepsAfter(),
                facts.materials().size(),
                rules.countAsked(facts.materials()));
    }

    ServiceItemDetails details(ServiceItem item, boolean isMine) {
        var facts = item.facts();
        return new ServiceItemDetails(
                row(item),
                facts.name(),
                facts.nameEn(),
                department(item).map(Unit::phone).orElse(null),
                facts.conditions(),
                statutory(facts.statutory()),
                handling(facts.handling()),
                facts.materials().stream().map(this::material).toList(),
                item.number(),
                item.validFrom(),
                item.validTo(),
                item.recordedAt(),
                item.recordedBy(),
                item.replacedAt(),
                item.replacedBy(),
                item.version(),
                isMine);
    }

    MaterialView material(ServiceMaterial material) {
        var verdict = rules.decide(material);
        return new MaterialView(
                material.name(),
                material.isByVillage(),
                material.basis(),
                material.infoKind(),
                lists.infoKind(material.infoKind()),
                material.isSeenByVisit(),
                material.isVerifiable(),
                material.isShown(),
                material.isForm(),
                material.isMinor(),
                material.isPromisable(),
                material.isIdentity(),
                material.isIfAny(),
                verdict.isRequired(),
                verdict.exemption(),
                verdict.rule());
    }

    /** {@code name} is what the group is called. */
    FigureView figure(CatalogueFigure figure, String name) {
        return new FigureView(
                figure.group(),
                name,
                figure.listed(),
                figure.delegated(),
                figure.instant(),
                CutView.of(figure.materials()),
                CutView.of(figure.steps()),
                CutView.of(figure.days()));
    }

    private Optional<Unit> department(ServiceItem item) {
        return Optional.ofNullable(item.facts().department()).flatMap(organization::findUnit);
    }

    private static HandlingView handling(ItemHandling handling) {
        return new HandlingView(
                handling.reviewBy(),
                handling.needsSiteCheck(),
                handling.needsConsultation(),
                handling.publicityDays(),
                handling.licenceKind(),
                handling.resultKind());
    }

    private static StatutoryView statutory(StatutoryLimit limit) {
        return limit == null ? null : new StatutoryView(limit.amount(), limit.unit(), limit.basis());
    }
}
