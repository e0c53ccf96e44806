package org.linli.services;

/** Where an application came in. */
public enum ApplicationWay {
    WINDOW,
    PHONE
}
