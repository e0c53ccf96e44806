package org.linli.residents;

/**
 * Which households are wanted; null leaves a filter open.
 *
 * @param text a part of the address, or a number
 * @param category a code, or {@link ResidentFilter#UNKNOWN} for those without one
 * @param peopleFrom how many belong to it at least, as {@code peopleTo} at most
 */
public record HouseholdFilter(
        String text,
        String groupCode,
        HouseholdKind kind,
        String category,
        String tag,
        Integer peopleFrom,
        Integer peopleTo) {}
