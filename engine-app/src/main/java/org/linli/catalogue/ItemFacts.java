package org.linli.catalogue;

import java.util.List;

/**
 * What a department lays down about an item.
 *
 * @param plainName as residents say it, or null
 * @param lifeStage of the list {@code life-stage}
 * @param department code of the unit; null: the town in which the applicant lives
 * @param conditions who may apply, or null
 * @param isDelegated to town or village; otherwise the city's window alone takes it
 * @param statutory null where no law sets a limit
 * @param promisedDays working days; 0: decided at once; null where it is not delegated
 */
public record ItemFacts(
        String name,
        String nameEn,
        String plainName,
        String lifeStage,
        ItemType type,
        String department,
        String resultName,
        String conditions,
        SignOff signOff,
        boolean isDelegated,
        StatutoryLimit statutory,
        Integer daysBefore,
        Integer promisedDays,
        Integer stepsBefore,
        Integer stepsAfter,
        ItemHandling handling,
        List<ServiceMaterial> materials) {

    public ItemFacts {
        materials = List.copyOf(materials);
    }

    /** 即办件 as against 承诺件. */
    public boolean isInstant() {
        return promisedDays != null && promisedDays == 0;
    }
}
