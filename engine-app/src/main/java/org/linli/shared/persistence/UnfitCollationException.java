package org.linli.shared.persistence;

/** The database would take different spellings of a name for one. */
class UnfitCollationException extends RuntimeException {
    UnfitCollationException(String database, String collation) {
        super(
                ("The database %1$s has tables of the collation %2$s, which does not tell case or accents apart. Linli needs"
                                + " an empty one made by: CREATE DATABASE %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin")
                        .formatted(database, collation));
    }
}
