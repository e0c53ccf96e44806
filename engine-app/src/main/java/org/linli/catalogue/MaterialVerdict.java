package org.linli.catalogue;

/**
 * Whether an applicant has to bring a material, by {@code material-exemption.dmn}.
 *
 * @param exemption which of the five cases spares him it, 0 where none does
 * @param rule the legal ground
 */
public record MaterialVerdict(boolean isRequired, int exemption, String rule) {}
