package org.linli.services;

import java.util.List;

/**
 * What somebody applies for.
 *
 * @param item code of the item
 * @param agent null: he applies himself
 * @param community code of the community where it belongs; null: where the applicant lives, or the window's own
 * @param statement what he wants to say, or null
 * @param materials what was brought or promised, by their place in the item; what is not named is missing
 * @param signatureFile the signature on the screen, a file that was sent before; null: signed on paper at the window
 * @param resultAddress where it is mailed or brought, or null
 */
public record NewApplication(
        String item,
        Applicant applicant,
        Agent agent,
        IdentityCheck identityCheck,
        String community,
        String statement,
        List<GivenMaterial> materials,
        String signatureFile,
        ResultWay resultWay,
        String resultAddress) {

    /** {@code file} may be null where a paper was only looked at. */
    public record GivenMaterial(int sort, boolean isPromised, String file) {}

    @Override
    public String toString() {
        return "NewApplication of " + item;
    }
}
