package org.linli.events;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Lets the office keep categories and what each wants to see; nothing is deleted, since old cases refer to it. */
@UseCaseService
public class CategoryService {
    private static final int MOST_REQUIREMENTS = 12;

    private final CategoryMapper categories;
    private final CategoryCache cache;
    private final OrganizationService organization;
    private final AuditLog audit;
    private final Clock clock;

    CategoryService(
            CategoryMapper categories,
            CategoryCache cache,
            OrganizationService organization,
            AuditLog audit,
            Clock clock) {
        this.categories = categories;
        this.cache = cache;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    public Page<CategoryDetails> list(CategoryQuery query, PageRequest page) {
        return Page.of(categories.listDetails(query), page, categories.countDetails(query));
    }

    /** @throws NotFoundException if there is no such category */
    public CategoryDetails find(String code) {
        return categories.findDetails(code).orElseThrow(NotFoundException::new);
    }

    /** The requirements written for exactly this category or group, inactive ones too. */
    public List<ClosingRequirement> requirements(String code) {
        return categories.listRequirements(code);
    }

    /** The codes of those requirements of a category or group that were answered in a case. */
    public List<String> answered(String code) {
        return categories.listAnswered(code);
    }

    /**
     * Changes a category or group.
     *
     * @throws NotFoundException if there is no such category
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public CategoryDetails change(String code, CategoryChange change, CurrentUser user) {
        var before = find(code);
        if (categories.update(code, change, user.staffId(), clock.instant()) == 0) {
            throw new ChangedMeanwhileException(before.changedBy(), before.changedAt());
        }
        cache.changed();
        audit.record("change-category", "category:" + code, AuditResult.SUCCESS, difference(before, change));
        return find(code);
    }

    /**
     * Adds a requirement to a category or group under a code of its own.
     *
     * <p>A category that went by its group's requirements keeps them: they become its own beside the new one.
     *
     * @throws NotFoundException if there is no such category
     * @throws InvalidRequestException if it has as many as a form can bear
     */
    public ClosingRequirement add(String code, RequirementKind kind, RequirementChange entry, CurrentUser user) {
        keepThoseOfGroup(code, user);
        var existing = categories.listRequirements(code);
        if (existing.stream().filter(ClosingRequirement::isActive).count() >= MOST_REQUIREMENTS) {
            throw new InvalidRequestException("kind", "category.requirement.tooMany", MOST_REQUIREMENTS);
        }
        var added = freeCode(kind, existing);
        categories.insertRequirement(code, added, kind, entry, user.staffId(), clock.instant());
        cache.changed();
        audit.record("add-requirement", object(code, added), AuditResult.SUCCESS, kind + " " + entry.label());
        return requirement(code, added);
    }

    private void keepThoseOfGroup(String code, CurrentUser user) {
        var group = find(code).parentCode();
        if (group != null && categories.listRequirements(code).stream().noneMatch(ClosingRequirement::isActive)) {
            categories.listRequirements(group).stream()
                    .filter(ClosingRequirement::isActive)
                    .forEach(each -> keep(code, each, user));
        }
    }

    private void keep(String code, ClosingRequirement ofGroup, CurrentUser user) {
        var free = freeCode(ofGroup.kind(), categories.listRequirements(code));
        categories.insertRequirement(
                code, free, ofGroup.kind(), RequirementChange.of(ofGroup), user.staffId(), clock.instant());
    }

    /**
     * Changes a requirement or takes it out of use; answers that were given keep the words they were given to.
     *
     * @throws NotFoundException if there is no such requirement
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public ClosingRequirement change(String code, String requirementCode, RequirementChange change, CurrentUser user) {
        var before = requirement(code, requirementCode);
        if (categories.updateRequirement(code, requirementCode, change, user.staffId(), clock.instant()) == 0) {
            throw new ChangedMeanwhileException(
                    changers(List.of(before)).get(before.changedById()), before.changedAt());
        }
        cache.changed();
        audit.record(
                "change-requirement",
                object(code, requirementCode),
                AuditResult.SUCCESS,
                differences(
                        difference("label", before.label(), change.label()),
                        difference("labelEn", before.labelEn(), change.labelEn()),
                        difference("help", before.help(), change.help()),
                        difference("required", before.isRequired(), change.isRequired()),
                        difference("sort", before.sort(), change.sort()),
                        difference("active", before.isActive(), change.isActive())));
        return requirement(code, requirementCode);
    }

    /** The names of those who changed the requirements last, by id; of null nothing is known. */
    public Map<Long, String> changers(List<ClosingRequirement> requirements) {
        return new HashMap<>(organization.staffNames(requirements.stream()
                .map(ClosingRequirement::changedById)
                .filter(Objects::nonNull)
                .toList()));
    }

    private ClosingRequirement requirement(String code, String requirementCode) {
        return categories.listRequirements(code).stream()
                .filter(each -> each.code().equals(requirementCode))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Such as {@code photoAfter}, then {@code photoAfter2}. */
    private static String freeCode(RequirementKind kind, List<ClosingRequirement> existing) {
        var words = kind.name().toLowerCase(Locale.ROOT).split("_");
        var base = words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
        var taken = existing.stream().map(ClosingRequirement::code).collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + number)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static String object(String code, String requirementCode) {
        return "category:%s/%s".formatted(code, requirementCode);
    }

    private static String difference(CategoryDetails before, CategoryChange change) {
        return differences(
                difference("name", before.name(), change.name()),
                difference("nameEn", before.nameEn(), change.nameEn()),
                difference("plainName", before.plainName(), change.plainName()),
                difference("hotline", before.hotline(), change.hotline()),
                difference("toldNearby", before.isToldNearby(), change.isToldNearby()),
                difference("closingCondition", before.closingCondition(), change.closingCondition()),
                difference("sort", before.sort(), change.sort()),
                difference("active", before.isActive(), change.isActive()));
    }

    private static String differences(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    private static String difference(String field, Object before, Object after) {
        return Objects.equals(before, after) ? null : "%s: %s -> %s".formatted(field, before, after);
    }
}
