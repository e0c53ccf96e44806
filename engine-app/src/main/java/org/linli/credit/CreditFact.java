package org.linli.credit;

/** What somebody is reproached with. */
public enum CreditFact {
    /** What he promised instead of a paper was not so (告知承诺). */
    FALSE_PROMISE,
    /** He gave false material or information. */
    FALSE_MATERIAL
}
