package org.linli.shared;

import java.util.Optional;

/** Checks append-only records that are chained by hash; every module with such records offers one as a bean. */
public interface ChainCheck {

    /** Reads all chains from their beginning; may take minutes and changes nothing. */
    Report check();

    /**
     * What was found.
     *
     * @param name of the record, such as {@code audit}
     * @param chains how many chains were read
     * @param rows how many rows were read
     */
    record Report(String name, long chains, long rows, Optional<Break> firstBroken) {

        public boolean isIntact() {
            return firstBroken.isEmpty();
        }
    }

    /** The first place where a chain does not hold. */
    record Break(String chain, long seq, Fault fault) {}

    /** What is wrong there. */
    enum Fault {
        /** The row's content does not give its hash. */
        CHANGED,
        /** A row is not there. */
        MISSING,
        /** A row is there that the chain does not know. */
        INSERTED,
        /** The row does not carry the hash of the one before it. */
        UNLINKED,
        /** The chain ends before its recorded end. */
        CUT_OFF
    }
}
