package org.linli.wishes;

/** How the resident rates what was done; what is not right is done again instead. */
public enum WishGrade {
    VERY_GOOD,
    GOOD,
    FAIR
}
