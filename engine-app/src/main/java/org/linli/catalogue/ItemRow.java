package org.linli.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.calendar.LimitUnit;

/** A version of an item as it lies in its table, without its materials. */
record ItemRow(
        long id,
        long itemId,
        String code,
        int number,
        String name,
        String nameEn,
        String plainName,
        String lifeStage,
        ItemType itemType,
        String departmentCode,
        String resultName,
        String conditions,
        SignOff signOff,
        boolean isDelegated,
        Integer statutoryAmount,
        LimitUnit statutoryUnit,
        String statutoryBasis,
        Integer daysBefore,
        Integer promisedDays,
        Integer stepsBefore,
        Integer stepsAfter,
        SignOff reviewBy,
        boolean needsSiteCheck,
        boolean needsConsultation,
        int publicityDays,
        String licenceKind,
        String resultKind,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt,
        String recordedBy,
        Instant replacedAt,
        String replacedBy,
        int version) {

    ServiceItem with(List<ServiceMaterial> materials) {
        var statutory =
                statutoryAmount == null ? null : new StatutoryLimit(statutoryAmount, statutoryUnit, statutoryBasis);
        var facts = new ItemFacts(
                name,
                nameEn,
                plainName,
                lifeStage,
                itemType,
                departmentCode,
                resultName,
                conditions,
                signOff,
                isDelegated,
                statutory,
                daysBefore,
                promisedDays,
                stepsBefore,
                stepsAfter,
                new ItemHandling(reviewBy, needsSiteCheck, needsConsultation, publicityDays, licenceKind, resultKind),
                materials);
        return new ServiceItem(
                id, code, number, facts, validFrom, validTo, recordedAt, recordedBy, replacedAt, replacedBy, version);
    }
}
