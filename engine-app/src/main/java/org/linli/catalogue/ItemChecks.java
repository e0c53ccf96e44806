package org.linli.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.residents.ArchiveCodes;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.stereotype.Component;

/** What the definition of an item may not say. */
@Component
class ItemChecks {
    /** The stages of a life, an office's list. */
    static final String LIFE_STAGES = "life-stage";
    /** What villages may not be asked to prove: 民发〔2020〕20号. A name may hold several words for it, parted by 、. */
    private static final String FORBIDDEN_PROOFS = "forbidden-proof";

    private static final String LICENCE_KIND = "handling.licenceKind";
    private static final Pattern FILLERS = Pattern.compile("状况|情况|证明|信息");
    /** Whose name says who would issue it, whatever was ticked. */
    private static final Pattern VILLAGE = Pattern.compile("村|社区|居委");

    private static final Pattern BLANK = Pattern.compile("\\s");

    private final ReferenceLists lists;
    private final OrganizationService organization;
    private final ArchiveCodes codes;
    private final MaterialRules rules;
    private final ResultKinds kinds;

    ItemChecks(
            ReferenceLists lists,
            OrganizationService organization,
            ArchiveCodes codes,
            MaterialRules rules,
            ResultKinds kinds) {
        this.lists = lists;
        this.organization = organization;
        this.codes = codes;
        this.rules = rules;
        this.kinds = kinds;
    }

    /**
     * @param before as it was until now, whose stage of life may be one that is offered no more; null: a new item
     * @throws InvalidRequestException naming every field that cannot be so
     */
    void check(ItemFacts facts, ItemFacts before) {
        List<FieldProblem> problems = new ArrayList<>();
        var keepsStage = before != null && before.lifeStage().equals(facts.lifeStage());
        if (!keepsStage
                && lists.find(LIFE_STAGES, facts.lifeStage())
                        .filter(ReferenceValue::isActive)
                        .isEmpty()) {
            problems.add(new FieldProblem("lifeStage", "catalogue.lifeStage.unknown"));
        }
        if (facts.department() != null && !isDepartment(facts.department())) {
            problems.add(new FieldProblem("department", "catalogue.department.unknown"));
        }
        checkPowers(facts, problems);
        checkTimes(facts, problems);
        checkReview(facts, problems);
        IntStream.range(0, facts.materials().size())
                .forEach(index -> checkMaterial(facts.materials().get(index), index, problems));
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }

    private boolean isDepartment(String code) {
        return organization
                .findUnit(code)
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .isPresent();
    }

    private static void checkPowers(ItemFacts facts, List<FieldProblem> problems) {
        if (facts.type() == ItemType.LICENCE && facts.signOff() == SignOff.VILLAGE) {
            problems.add(new FieldProblem("signOff", "catalogue.signOff.licence"));
        }
        if (facts.department() == null && facts.signOff() != SignOff.TOWN && facts.signOff() != SignOff.VILLAGE) {
            problems.add(new FieldProblem("department", "catalogue.department.missing"));
        }
    }

    private static void checkTimes(ItemFacts facts, List<FieldProblem> problems) {
        if (facts.isDelegated()
                && Stream.of(facts.daysBefore(), facts.promisedDays(), facts.stepsBefore(), facts.stepsAfter())
                        .anyMatch(number -> number == null)) {
            problems.add(new FieldProblem("promisedDays", "catalogue.times.missing"));
        }
        var statutory = facts.statutory();
        if (statutory != null && facts.promisedDays() != null && facts.promisedDays() > statutory.workingDays()) {
            problems.add(new FieldProblem("promisedDays", "catalogue.promised.late", statutory.workingDays()));
        }
        if (facts.signOff() == SignOff.DEPARTMENT_RULE && !facts.isInstant()) {
            problems.add(new FieldProblem("promisedDays", "catalogue.promised.byRule"));
        }
    }

    /** Whoever reviews is one of those who decide, and for an organ's licence an organ (行政许可法 Art 24, 34). */
    private void checkReview(ItemFacts facts, List<FieldProblem> problems) {
        var by = facts.handling().reviewBy();
        if (by == SignOff.DEPARTMENT_RULE || by == SignOff.DEPARTMENT && facts.department() == null) {
            problems.add(new FieldProblem("handling.reviewBy", "catalogue.reviewBy"));
        }
        var result = facts.handling().resultKind();
        if (result != null && codes.infoKind(result).isEmpty()) {
            problems.add(new FieldProblem("handling.resultKind", "catalogue.infoKind.unknown"));
        } else if (result != null
                && facts.department() != null
                && !codes.infoKind(result).orElseThrow().owners().contains(facts.department())) {
            problems.add(new FieldProblem("handling.resultKind", "catalogue.resultKind.foreign"));
        }
        var licence = facts.handling().licenceKind();
        if (licence != null) {
            kinds.find(licence)
                    .ifPresentOrElse(
                            kind -> checkLicence(kind, facts, problems),
                            () -> problems.add(new FieldProblem(LICENCE_KIND, "catalogue.licenceKind.unknown")));
        }
        if (by == SignOff.VILLAGE && facts.type() == ItemType.LICENCE) {
            problems.add(new FieldProblem("handling.reviewBy", "catalogue.reviewBy.licence"));
        }
    }

    /** Nobody has another department's certificate made, and a licence by law is none of a village. */
    private static void checkLicence(ResultKinds.ResultKind kind, ItemFacts facts, List<FieldProblem> problems) {
        if (kind.organ() != null && !kind.organ().equals(facts.department())) {
            problems.add(new FieldProblem(LICENCE_KIND, "catalogue.licenceKind.foreign"));
        }
        if (kind.isLegal() && facts.type() != ItemType.LICENCE) {
            problems.add(new FieldProblem(LICENCE_KIND, "catalogue.licenceKind.legal"));
        }
    }

    private void checkMaterial(ServiceMaterial material, int index, List<FieldProblem> problems) {
        var field = "materials[%d].".formatted(index);
        if (material.infoKind() != null && codes.infoKind(material.infoKind()).isEmpty()) {
            problems.add(new FieldProblem(field + "infoKind", "catalogue.infoKind.unknown"));
        }
        var fromVillage =
                material.isByVillage() || VILLAGE.matcher(material.name()).find();
        if (fromVillage && rules.decide(material, false).isAsked()) { // nobody knows what will be found
            forbidden(material.name())
                    .ifPresent(proof -> problems.add(
                            new FieldProblem(field + "name", "catalogue.material.forbidden", proof.label())));
        }
    }

    private Optional<ReferenceValue> forbidden(String material) {
        var name = BLANK.matcher(material).replaceAll("");
        return lists.values(FORBIDDEN_PROOFS).stream()
                .filter(proof -> words(proof).anyMatch(name::contains))
                .findFirst();
    }

    private static Stream<String> words(ReferenceValue proof) {
        return Arrays.stream(proof.name().split("、"))
                .map(word -> FILLERS.matcher(word).replaceAll("").isBlank()
                        ? word
                        : FILLERS.matcher(word).replaceAll(""))
                .filter(Predicate.not(String::isBlank));
    }
}
