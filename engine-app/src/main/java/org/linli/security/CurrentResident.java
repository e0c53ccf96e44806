package org.linli.security;

/**
 * The resident behind the current request. He has no posts and no permissions.
 *
 * @param code random name of his account, for the audit log
 */
public record CurrentResident(long accountId, String code) {
    private static final String ACTOR = "resident-account:";

    /** What the audit log calls him: nobody can tell from it who he is. */
    public String actor() {
        return actor(code);
    }

    /** What the audit log calls whoever has the account of this code. */
    public static String actor(String code) {
        return ACTOR + code;
    }
}
