package org.linli.catalogue.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.linli.calendar.LimitUnit;
import org.linli.catalogue.ItemFacts;
import org.linli.catalogue.ItemHandling;
import org.linli.catalogue.ItemType;
import org.linli.catalogue.ServiceMaterial;
import org.linli.catalogue.SignOff;
import org.linli.catalogue.StatutoryLimit;

/** What the desk sends about items. */
final class ItemEntries {
    private static final String REQUIRED = "{catalogue.required}";
    private static final String TOO_LONG = "{catalogue.tooLong}";
    private static final String RANGE = "{catalogue.range}";
    private static final int MOST = 999;
    private static final int MOST_MATERIALS = 30;
    private static final int MOST_PUBLICITY = 60;

    private ItemEntries() {}

    /** {@code infoKind} null: in no database; {@code basis} null: no law asks for it. */
    record MaterialRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String name,

            boolean byVillage,
            @Nullable @Size(max = 200, message = TOO_LONG) String basis,
            @Nullable String infoKind,
            boolean seenByVisit,
            boolean verifiable,
            boolean shown,
            boolean form,
            boolean minor,
            boolean promisable,
            boolean identity,
            boolean ifAny) {

        ServiceMaterial toMaterial() {
            return new ServiceMaterial(
                    name.strip(),
                    byVillage,
                    orNull(basis),
                    orNull(infoKind),
                    seenByVisit,
                    verifiable,
                    shown,
                    form,
                    minor,
                    promisable,
                    identity,
                    ifAny);
        }
    }

    record StatutoryRequest(
            @NotNull(message = REQUIRED) @Min(value = 1, message = RANGE) @Max(value = MOST, message = RANGE)
            Integer amount,

            @NotNull(message = REQUIRED) DayUnit unit,

            @NotBlank(message = REQUIRED) @Size(max = 200, message = TOO_LONG)
            String basis) {

        StatutoryLimit toLimit() {
            return new StatutoryLimit(amount, LimitUnit.valueOf(unit.name()), basis.strip());
        }
    }

    /** Working days or calendar days. */
    enum DayUnit {
        WD,
        D
    }

    /** How it is looked into; {@code reviewBy} village, town or department. */
    record HandlingRequest(
            @NotNull(message = REQUIRED) SignOff reviewBy,
            boolean siteCheck,
            boolean consultation,

            @Min(value = 0, message = RANGE) @Max(value = MOST_PUBLICITY, message = RANGE)
            int publicityDays,

            @Nullable @Size(max = 40, message = TOO_LONG) String licenceKind,
            @Nullable String resultKind) {

        ItemHandling toHandling() {
            return new ItemHandling(
                    reviewBy, siteCheck, consultation, publicityDays, orNull(licenceKind), orNull(resultKind));
        }
    }

    /** All that is laid down; numbers of days are working days. */
    record ItemRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String name,

            @NotBlank(message = REQUIRED) @Size(max = 120, message = TOO_LONG)
            String nameEn,

            @Nullable @Size(max = 60, message = TOO_LONG) String plainName,
            @NotBlank(message = REQUIRED) String lifeStage,
            @NotNull(message = REQUIRED) ItemType type,
            @Nullable String department,

            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String resultName,

            @Nullable @Size(max = 500, message = TOO_LONG) String conditions,
            @NotNull(message = REQUIRED) SignOff signOff,
            boolean delegated,
            @Nullable @Valid StatutoryRequest statutory,

            @Nullable @Min(value = 0, message = RANGE) @Max(value = MOST, message = RANGE)
            Integer daysBefore,

            @Nullable @Min(value = 0, message = RANGE) @Max(value = MOST, message = RANGE)
            Integer promisedDays,

            @Nullable @Min(value = 0, message = RANGE) @Max(value = MOST, message = RANGE)
            Integer stepsBefore,

            @Nullable @Min(value = 0, message = RANGE) @Max(value = MOST, message = RANGE)
            Integer stepsAfter,

            @NotNull(message = REQUIRED) @Valid HandlingRequest handling,

            @NotNull(message = REQUIRED) @Size(max = MOST_MATERIALS, message = "{catalogue.materials.many}")
            List<@Valid MaterialRequest> materials) {

        ItemFacts toFacts() {
            return new ItemFacts(
                    name.strip(),
                    nameEn.strip(),
                    orNull(plainName),
                    lifeStage,
                    type,
                    orNull(department),
                    resultName.strip(),
                    orNull(conditions),
                    signOff,
                    delegated,
                    statutory == null ? null : statutory.toLimit(),
                    daysBefore,
                    promisedDays,
                    stepsBefore,
                    stepsAfter,
                    handling.toHandling(),
                    materials.stream().map(MaterialRequest::toMaterial).toList());
        }
    }

    record NewItemRequest(
            @NotNull(message = REQUIRED) @Pattern(regexp = "[0-9A-Z][0-9A-Z-]{0,19}", message = "{catalogue.code.form}")
            String code,

            @NotNull(message = REQUIRED) LocalDate from,
            @NotNull(message = REQUIRED) @Valid ItemRequest item) {}

    /** {@code version} is the one that was shown. */
    record ItemChangeRequest(
            @NotNull(message = REQUIRED) LocalDate from,
            @NotNull(message = REQUIRED) @Valid ItemRequest item,
            @NotNull(message = REQUIRED) Integer version) {}

    /** {@code version} is the one that was shown. */
    record ItemEndRequest(
            @NotNull(message = REQUIRED) LocalDate from,
            @NotNull(message = REQUIRED) Integer version) {}

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
