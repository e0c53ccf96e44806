package org.linli.portal.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.linli.portal.ItemKind;
import org.linli.portal.ItemPicture;
import org.linli.portal.ItemText;
import org.linli.portal.ModuleKind;
import org.linli.portal.ModuleText;
import org.linli.portal.PortalPage;
import org.linli.portal.PortalTexts;

/** What the desk reads and sends about modules, articles and links. */
final class PortalEntries {
    private static final String REQUIRED = "{portal.required}";
    private static final String TOO_LONG = "{portal.tooLong}";
    private static final String SORT = "{portal.sort}";
    private static final int HIGHEST_SORT = 9999;

    private PortalEntries() {}

    /**
     * A module.
     *
     * @param writers the units in whose name the person writes for it
     * @param keeps whether he keeps all of it
     */
    record PortalModuleRow(
            String code,
            ModuleKind kind,
            String name,
            String nameEn,
            @Nullable String ownerCode,
            @Nullable String ownerName,
            boolean local,
            boolean on,
            int sort,
            List<PortalSwitchRow> switches,
            List<PortalPlaceView> writers,
            boolean keeps,
            @Nullable Instant changedAt,
            @Nullable String changedBy,
            int version) {}

    record PortalSwitchRow(String area, String areaName, boolean on, Instant changedAt, String changedBy) {}

    record PortalModulesResponse(List<PortalModuleRow> items) {}

    record PortalModuleRequest(
            @NotBlank(message = REQUIRED) @Size(max = 20, message = TOO_LONG)
            String name,

            @NotBlank(message = REQUIRED) @Size(max = 40, message = TOO_LONG)
            String nameEn,

            @Nullable String owner,
            boolean local,
            boolean on,

            @Min(value = 0, message = SORT) @Max(value = HIGHEST_SORT, message = SORT)
            int sort) {
        ModuleText toText() {
            return new ModuleText(name.strip(), nameEn.strip(), orNull(owner), local, on, sort);
        }
    }

    record NewPortalModuleRequest(
            @NotNull(message = REQUIRED) ModuleKind kind,
            @NotNull(message = REQUIRED) @Valid PortalModuleRequest module) {}

    /** {@code version} is the one that was shown. */
    record PortalModuleChangeRequest(
            @NotNull(message = REQUIRED) @Valid PortalModuleRequest module,
            @NotNull(message = REQUIRED) Integer version) {}

    /** {@code on} null: as around the place. */
    record PortalSwitchRequest(
            @NotBlank(message = REQUIRED) String area,
            @Nullable Boolean on) {}

    /** A row of the list of a module. */
    record PortalItemRow(
            String id,
            ItemKind kind,
            String unitCode,
            String unitName,
            String title,
            @Nullable PortalPage linkPage,
            @Nullable String linkUrl,
            List<PortalPlaceView> areas,
            boolean shown,
            int sort,
            boolean mine,
            Instant changedAt,
            String changedBy,
            int version) {}

    /** An article or a link with its text; {@code blocks} is how the phone shows it. */
    record PortalItemDetails(
            PortalItemRow item,
            @Nullable String body,
            List<PortalTextBlock> blocks,
            List<PortalPictureView> pictures) {}

    /** A picture, to be read as evidence at the desk. */
    record PortalPictureView(String id, String caption) {}

    record PortalPictureRequest(
            @NotBlank(message = REQUIRED) String id,

            @NotBlank(message = "{portal.caption}") @Size(max = 60, message = TOO_LONG)
            String caption) {}

    record PortalItemRequest(
            @NotBlank(message = REQUIRED) @Size(max = 80, message = TOO_LONG)
            String title,

            @Nullable @Size(max = PortalTexts.LONGEST, message = TOO_LONG)
            String body,

            @Nullable PortalPage linkPage,
            @Nullable @Size(max = 500, message = TOO_LONG) String linkUrl,

            @NotNull(message = REQUIRED) @Size(max = 50, message = TOO_LONG)
            Set<String> areas,

            @NotNull(message = REQUIRED) @Size(max = 9, message = TOO_LONG)
            List<@Valid PortalPictureRequest> pictures,

            boolean shown,

            @Min(value = 0, message = SORT) @Max(value = HIGHEST_SORT, message = SORT)
            int sort) {
        ItemText toText() {
            return new ItemText(
                    title.strip(),
                    orNull(body),
                    linkPage,
                    orNull(linkUrl),
                    areas,
                    pictures.stream()
                            .map(each ->
                                    new ItemPicture(each.id(), each.caption().strip()))
                            .toList(),
                    shown,
                    sort);
        }
    }

    /** An article or link in the name of {@code unit}. */
    record NewPortalItemRequest(
            @NotBlank(message = REQUIRED) String unit,
            @NotNull(message = REQUIRED) ItemKind kind,
            @NotNull(message = REQUIRED) @Valid PortalItemRequest item) {}

    /** {@code version} is the one that was shown. */
    record PortalItemChangeRequest(
            @NotNull(message = REQUIRED) @Valid PortalItemRequest item,
            @NotNull(message = REQUIRED) Integer version) {}

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
