package org.linli.services;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.catalogue.MaterialRules;
import org.linli.catalogue.MaterialVerdict;
import org.linli.catalogue.ServiceItem;
import org.linli.catalogue.ServiceMaterial;
import org.linli.residents.DocumentNumber;
import org.linli.services.NewApplication.GivenMaterial;
import org.linli.sharing.SharedData;
import org.linli.sharing.SharedFact;
import org.springframework.stereotype.Component;

/** Says of each material of an item whether this applicant has to bring it, and why not. */
@Component
class Checklists {
    /** 材料减免 (2): the departments have it. */
    private static final int FOUND = 2;

    private final SharedData data;
    private final MaterialRules rules;

    Checklists(SharedData data, MaterialRules rules) {
        this.data = data;
        this.rules = rules;
    }

    /** Before there is an application: yes or no for each kind of information, nothing of what it says. */
    List<ApplicationMaterial> preview(ServiceItem item, DocumentNumber who, Instant now) {
        var found = data.outlook(who, kinds(item), item.code());
        return list(item, found, Map.of(), Map.of(), null, true, now);
    }

    /** For another grown-up who has not authorised it yet: what departments hold of him nobody looks at, or is told. */
    List<ApplicationMaterial> previewUnasked(ServiceItem item, Instant now) {
        return list(item, kinds(item), Map.of(), Map.of(), null, true, now).stream()
                .map(material -> material.exemption() != FOUND ? material : material.unasked())
                .toList();
    }

    /**
     * For an application that has its number; the look-up is recorded with it.
     *
     * @param seenBy who looked at what was brought, or null: nobody yet
     * @param isIdentified whether the applicant showed who he is
     */
    List<ApplicationMaterial> of(
            ServiceItem item,
            DocumentNumber who,
            String caseNumber,
            Collection<GivenMaterial> given,
            Long seenBy,
            boolean isIdentified,
            Instant now) {
        var kinds = kinds(item);
        var held = kinds.isEmpty()
                ? Map.<String, List<SharedFact>>of()
                : data.held(who, kinds, caseNumber, SharedData.FOR_SERVICE);
        var bySort = given.stream().collect(Collectors.toMap(GivenMaterial::sort, Function.identity(), (a, b) -> b));
        return list(item, undisputed(held), held, bySort, seenBy, isIdentified, now);
    }

    /** What somebody says is wrong spares nobody a paper before the department has answered. */
    private static Set<String> undisputed(Map<String, List<SharedFact>> held) {
        return held.entrySet().stream()
                .filter(kind -> !kind.getValue().stream().allMatch(SharedFact::isDisputed))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<ApplicationMaterial> list(
            ServiceItem item,
            Set<String> found,
            Map<String, List<SharedFact>> held,
            Map<Integer, GivenMaterial> given,
            Long seenBy,
            boolean isIdentified,
            Instant now) {
        List<ApplicationMaterial> list = new ArrayList<>();
        var materials = item.facts().materials();
        for (int sort = 0; sort < materials.size(); sort++) {
            var material = materials.get(sort);
            var isFound = material.infoKind() != null && found.contains(material.infoKind());
            var verdict = rules.decide(material, isFound);
            var brought = given.get(sort);
            list.add(new ApplicationMaterial(
                    sort,
                    material.name(),
                    verdict.isRequired(),
                    verdict.exemption(),
                    verdict.rule(),
                    material.infoKind() == null ? null : source(held.get(material.infoKind())),
                    material.infoKind(),
                    material.isForm(),
                    material.isMinor(),
                    material.isPromisable(),
                    state(material, verdict, brought, seenBy, isIdentified),
                    brought == null ? null : brought.file(),
                    brought == null || brought.isPromised() ? null : seenBy,
                    now));
        }
        return list;
    }

    /** What nobody else can supply is brought, promised or missing; the application itself is filled in here. */
    private static MaterialState state(
            ServiceMaterial material,
            MaterialVerdict verdict,
            GivenMaterial brought,
            Long seenBy,
            boolean isIdentified) {
        if (!verdict.isAsked()) {
            return exempt(material, verdict, brought, seenBy, isIdentified);
        }
        if (verdict.isIfAny() && (brought == null || brought.isPromised())) {
            return MaterialState.NONE;
        }
        if (brought == null) {
            return material.isForm() ? MaterialState.FILLED : MaterialState.MISSING;
        }
        if (brought.isPromised()) {
            return material.isPromisable() ? MaterialState.PROMISED : MaterialState.MISSING;
        }
        return seenBy == null ? MaterialState.SENT : MaterialState.SEEN;
    }

    /**
     * What is shown or confirmed by a visit is spared the applicant, not the office: until somebody has seen it, it is not known.
     * What stands on his own identity card is seen with that.
     */
    private static MaterialState exempt(
            ServiceMaterial material,
            MaterialVerdict verdict,
            GivenMaterial brought,
            Long seenBy,
            boolean isIdentified) {
        if (!verdict.isToSee() || material.isIdentity() && isIdentified) {
            return MaterialState.EXEMPT;
        }
        if (brought == null || brought.isPromised()) {
            return MaterialState.TO_SEE;
        }
        return seenBy == null ? MaterialState.SENT : MaterialState.SEEN;
    }

    private static Set<String> kinds(ServiceItem item) {
        return item.facts().materials().stream()
                .map(ServiceMaterial::infoKind)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String source(List<SharedFact> facts) {
        return facts == null || facts.isEmpty() ? null : facts.get(0).owner();
    }
}
