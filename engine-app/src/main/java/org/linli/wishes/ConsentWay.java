package org.linli.wishes;

/** How the resident agreed to the publishing of his wish. */
public enum ConsentWay {
    OWN,
    SIGNATURE,
    FINGERPRINT,
    RECORDING
}
