package org.linli.residents;

/**
 * A red grid member of a grid with how many households are linked with him.
 *
 * @param phone of the office, or null
 * @param alarm null if he is in office and the number in the range
 */
public record RedGridMember(
        long staffId, long gridId, String username, String name, String phone, int households, LinkAlarm alarm) {}
