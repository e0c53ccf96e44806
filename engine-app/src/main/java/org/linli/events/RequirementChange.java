package org.linli.events;

/** What an office may change of a requirement; its kind stays, since answers were given to it. */
public record RequirementChange(
        String label,
        String labelEn,
        String help,
        String helpEn,
        boolean isRequired,
        int sort,
        boolean isActive,
        int version) {
    static RequirementChange of(ClosingRequirement requirement) {
        return new RequirementChange(
                requirement.label(),
                requirement.labelEn(),
                requirement.help(),
                requirement.helpEn(),
                requirement.isRequired(),
                requirement.sort(),
                true,
                0);
    }
}
