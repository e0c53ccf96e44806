package org.linli.casefile;

/** Why somebody may read a case that his posts do not cover. */
public enum GrantGround {
    /** A colleague sent him a copy. */
    COPY,
    /** He was asked for his opinion. */
    SIGNATURE,
    /** A step of it was given to him to work on. */
    DELEGATION,
    /** It concerns him, or he worked on it. */
    PARTY
}
