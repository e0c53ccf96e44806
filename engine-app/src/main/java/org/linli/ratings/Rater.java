package org.linli.ratings;

/**
 * From where somebody rates or looks at what he said.
 *
 * @param account code of the account that he is logged in with, or null
 * @param proof what his device was given when it rated, or null
 * @param device keyed fingerprint of the device, or null
 */
public record Rater(String account, String proof, String device) {}
