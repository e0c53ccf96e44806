package org.linli.licences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Which licences of one's units are wanted; null = any.
 *
 * @param paths of the units whose licences, with those of the units below, may be read
 * @param number of a licence or of its blank, or a case number
 * @param endsBy only those in force that end by this day
 * @param proposed only those that may have to be cancelled
 * @param holder fingerprints of a document
 */
record LicenceQuery(
        List<String> paths,
        String number,
        String kind,
        LicenceState state,
        LocalDate endsBy,
        boolean proposed,
        Collection<String> holder,
        int offset,
        int size) {}
