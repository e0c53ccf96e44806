package org.linli.residents;

import org.linli.organization.Unit;
import org.springframework.stereotype.Component;

/** Gives the records of a community their numbers; a number stays with its record wherever that goes. */
@Component
class ArchiveNumbers {
    static final String DWELLING = "F";
    static final String HOUSEHOLD = "H";
    static final String RESIDENT = "R";

    private final ArchiveCodeMapper codes;

    ArchiveNumbers(ArchiveCodeMapper codes) {
        this.codes = codes;
    }

    String next(String kind, Unit community) {
        return reserve(kind, community, 1).next();
    }

    /** Sets {@code count} numbers aside for records that are written later in the same transaction. */
    Reserved reserve(String kind, Unit community, int count) {
        var scope = kind + community.code();
        codes.advance(scope, count);
        return new Reserved(scope, codes.lastNumber(scope) - count);
    }

    /** Numbers that were set aside, given out one by one. */
    static final class Reserved {
        private final String scope;
        private long last;

        private Reserved(String scope, long last) {
            this.scope = scope;
            this.last = last;
        }

        String next() {
            return number(scope, ++last);
        }
    }

    private static String number(String scope, long number) {
        return "%s-%06d".formatted(scope, number);
    }
}
