package org.linli.sharing;

/** Why a look-up is reviewed. */
public enum Rule {
    /** One looked up more people in a day than is usual. */
    MANY,
    /** Outside office hours. */
    HOURS,
    /** More of the staff than usual looked up the same person. */
    SEVERAL,
    /** The person, or somebody of his household, has the reader's name. */
    SELF,
    /** The person has nothing to do with the case. */
    STRANGER,
    /** The case names nobody, so that no one can tell whether the person has to do with it. */
    UNKNOWN,
    /** The reader reported the case himself. */
    OWN_CASE
}
