package org.linli.catalogue;

import java.util.List;
import java.util.Map;
import org.linli.workflow.Decisions;
import org.springframework.stereotype.Component;

/** 材料减免: says of a material whether it may be asked for (应减尽减). */
@Component
public class MaterialRules {
    private static final String TABLE = "material-exemption";

    private final Decisions decisions;

    MaterialRules(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Before anybody is looked up: what a database holds counts as found. */
    public MaterialVerdict decide(ServiceMaterial material) {
        return decide(material, material.infoKind() != null);
    }

    /** How many of these may be asked for. */
    public int countAsked(List<ServiceMaterial> materials) {
        return (int) materials.stream().filter(one -> decide(one).isAsked()).count();
    }

    /** How many of these everybody brings along: what is filled in on the spot nobody does. */
    public int countToBring(List<ServiceMaterial> materials) {
        return (int) materials.stream()
                .filter(one -> !one.isForm() && decide(one).isRequired())
                .count();
    }

    /** For one applicant; {@code isFound} says whether the database really holds it of him. */
    public MaterialVerdict decide(ServiceMaterial material, boolean isFound) {
        var answer = decisions.decide(
                TABLE,
                Map.of(
                        "legalBasis", material.basis() != null,
                        "inDatabase", isFound,
                        "shown", material.isShown(),
                        "seenByVisit", material.isSeenByVisit(),
                        "verifiable", material.isVerifiable(),
                        "ifAny", material.isIfAny()));
        return new MaterialVerdict(
                (Boolean) answer.get("required"), (Integer) answer.get("exemption"), (String) answer.get("rule"));
    }
}
