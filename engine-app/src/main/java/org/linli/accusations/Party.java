package org.linli.accusations;

/** How an accused person or unit is written down before it is sealed or fingerprinted. */
final class Party {
    private static final String STAFF = "staff:";
    private static final String UNIT = "unit:";

    private Party() {}

    static String staff(long id) {
        return STAFF + id;
    }

    static String unit(long id) {
        return UNIT + id;
    }

    static boolean isUnit(String party) {
        return party.startsWith(UNIT);
    }

    static long id(String party) {
        return Long.parseLong(party.substring(party.indexOf(':') + 1));
    }
}
