package org.linli.events;

import org.linli.shared.Messages;

/**
 * A kind of event, or a group of kinds where {@code parentCode} is null.
 *
 * @param plainName how a resident would say it
 * @param hotline the number to call first, or null
 * @param isSealed whether it is not taken online, because only named readers may know of it
 * @param isToldNearby whether whoever reports one hears of others near by; never where it is about people or homes
 * @param isActive whether it can be reported; one that is not still names old cases
 */
public record EventCategory(
        String code,
        String parentCode,
        String name,
        String nameEn,
        String plainName,
        String hotline,
        boolean isSealed,
        boolean isToldNearby,
        String closingCondition,
        int sort,
        boolean isActive) {

    public boolean isGroup() {
        return parentCode == null;
    }

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }

    /** The plain name in the language of the request. */
    public String plainLabel() {
        return Messages.isEnglish() ? nameEn : plainName;
    }
}
