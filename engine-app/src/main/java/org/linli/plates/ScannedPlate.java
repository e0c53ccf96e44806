package org.linli.plates;

import java.util.List;
import org.linli.organization.Place;

/**
 * What the code of a plate opens for anybody: its number and door, and the place; nothing about who lives there.
 *
 * @param dwellingId key of the door, for those who may know more; it never leaves the server
 * @param motto the household's own words where it agreed that everybody reads them here, else null
 * @param honours of the households that agreed that everybody reads them
 */
public record ScannedPlate(
        String number, String address, Place place, long dwellingId, String motto, List<String> honours) {}
