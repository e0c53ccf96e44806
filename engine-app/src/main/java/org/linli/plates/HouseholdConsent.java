package org.linli.plates;

import java.util.Collection;

/** Knows what the households behind the doors agree to; the module that keeps their accounts answers. */
public interface HouseholdConsent {

    /**
     * Whether somebody who belongs today to one of these households behind the door has agreed that whoever scans the plate reads
     * their own words.
     *
     * @param households numbers of those whose words they are
     */
    boolean allowsWords(long dwellingId, Collection<String> households);
}
