package org.linli.events.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.events.CategoryChange;
import org.linli.events.CategoryDetails;
import org.linli.events.ClosingRequirement;
import org.linli.events.RequirementChange;
import org.linli.events.RequirementKind;

/** What the screen for categories reads and sends. */
final class CategoryEntries {
    private static final String REQUIRED = "{category.required}";
    private static final String TOO_LONG = "{category.tooLong}";
    private static final String SORT = "{category.sort}";
    private static final int HIGHEST_SORT = 9999;

    private CategoryEntries() {}

    /** A category or group; {@code requirements} counts the active ones written for exactly this one. */
    record CategoryRow(
            String code,
            @Nullable String parentCode,
            String name,
            String nameEn,
            String plainName,
            @Nullable String hotline,
            boolean sealed,
            boolean toldNearby,
            @Nullable String closingCondition,
            int sort,
            boolean active,
            int requirements,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {
        static CategoryRow of(CategoryDetails c) {
            return new CategoryRow(
                    c.code(),
                    c.parentCode(),
                    c.name(),
                    c.nameEn(),
                    c.plainName(),
                    c.hotline(),
                    c.isSealed(),
                    c.isToldNearby(),
                    c.closingCondition(),
                    c.sort(),
                    c.isActive(),
                    c.requirements(),
                    c.version(),
                    c.changedAt(),
                    c.changedBy());
        }
    }

    /**
     * A category with its requirements.
     *
     * @param inheritedCondition what its group says, for as long as it says nothing itself
     * @param inherited what its group wants to see, for as long as it has no active requirement of its own
     */
    record CategoryDetailsResponse(
            CategoryRow category,
            List<RequirementRow> requirements,
            @Nullable String inheritedCondition,
            List<RequirementRow> inherited) {}

    /** One requirement; {@code answered} says that a case has been finished with it. */
    record RequirementRow(
            String code,
            RequirementKind kind,
            String label,
            String labelEn,
            @Nullable String help,
            @Nullable String helpEn,
            boolean required,
            int sort,
            boolean active,
            boolean answered,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {
        static RequirementRow of(ClosingRequirement r, boolean isAnswered, String changedBy) {
            return new RequirementRow(
                    r.code(),
                    r.kind(),
                    r.label(),
                    r.labelEn(),
                    r.help(),
                    r.helpEn(),
                    r.isRequired(),
                    r.sort(),
                    r.isActive(),
                    isAnswered,
                    r.version(),
                    r.changedAt(),
                    changedBy);
        }
    }

    /** {@code version} is the one that was shown. */
    record CategoryChangeRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String name,

            @NotBlank(message = REQUIRED) @Size(max = 80, message = TOO_LONG)
            String nameEn,

            @NotBlank(message = REQUIRED) @Size(max = 100, message = TOO_LONG)
            String plainName,

            @Size(max = 60, message = TOO_LONG) String hotline,
            boolean toldNearby,
            @Size(max = 200, message = TOO_LONG) String closingCondition,

            @Min(value = 0, message = SORT) @Max(value = HIGHEST_SORT, message = SORT)
            int sort,

            @NotNull(message = REQUIRED) Boolean active,
            @NotNull(message = REQUIRED) Integer version) {
        CategoryChange toChange() {
            return new CategoryChange(
                    name.strip(),
                    nameEn.strip(),
                    plainName.strip(),
                    orNull(hotline),
                    toldNearby,
                    orNull(closingCondition),
                    sort,
                    active,
                    version);
        }
    }

    /** A requirement that is added is active at once. */
    record NewRequirementRequest(
            @NotNull(message = REQUIRED) RequirementKind kind,

            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String label,

            @NotBlank(message = REQUIRED) @Size(max = 100, message = TOO_LONG)
            String labelEn,

            @Size(max = 200, message = TOO_LONG) String help,
            @Size(max = 200, message = TOO_LONG) String helpEn,
            boolean required,

            @Min(value = 0, message = SORT) @Max(value = HIGHEST_SORT, message = SORT)
            int sort) {
        RequirementChange toEntry() {
            return new RequirementChange(
                    label.strip(), labelEn.strip(), orNull(help), orNull(helpEn), required, sort, true, 0);
        }
    }

    /** {@code version} is the one that was shown. */
    record RequirementChangeRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String label,

            @NotBlank(message = REQUIRED) @Size(max = 100, message = TOO_LONG)
            String labelEn,

            @Size(max = 200, message = TOO_LONG) String help,
            @Size(max = 200, message = TOO_LONG) String helpEn,
            boolean required,

            @Min(value = 0, message = SORT) @Max(value = HIGHEST_SORT, message = SORT)
            int sort,

            @NotNull(message = REQUIRED) Boolean active,
            @NotNull(message = REQUIRED) Integer version) {
        RequirementChange toChange() {
            return new RequirementChange(
                    label.strip(), labelEn.strip(), orNull(help), orNull(helpEn), required, sort, active, version);
        }
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
