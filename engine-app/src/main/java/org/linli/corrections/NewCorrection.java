package org.linli.corrections;

/**
 * An error as it is registered.
 *
 * @param aboutCase the number of the case in whose handling it happened
 * @param person the user name of the member of staff concerned
 * @param harm what came of it
 * @param concernsCitizen whether a citizen is concerned; taken for granted where one reported or applied
 */
public record NewCorrection(String aboutCase, String person, String facts, String harm, boolean concernsCitizen) {}
