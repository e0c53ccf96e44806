package org.linli.licences;

import java.time.Instant;
import org.linli.shared.Messages;

/**
 * What can be granted.
 *
 * @param unitCode the organ that decides, or null: whoever prepares it
 * @param needsStub whether it is printed on numbered blanks
 * @param validMonths null: without end
 * @param remindDays how long before its end the holder and the organ are told
 * @param numberPattern with {@code {year}}, and {@code {n}} or {@code {n6}}
 * @param needsCase whether it is never granted without an application
 */
public record LicenceKind(
        String code,
        String name,
        String nameEn,
        String unitCode,
        boolean needsStub,
        Integer validMonths,
        boolean checkedYearly,
        int remindDays,
        String numberPattern,
        boolean needsCase,
        boolean isActive,
        int version,
        Instant changedAt,
        String changedBy) {

    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
