package org.linli.residents;

import java.util.Map;

/**
 * How a household is divided.
 *
 * @param relations to the new householder, as codes by number of the resident; one of them is the householder
 * @param dwellingNumber where the new household is; null: where the old one is
 * @param category of the new household, or null
 */
public record Split(Map<String, String> relations, String dwellingNumber, String category, Amendment amendment) {}
