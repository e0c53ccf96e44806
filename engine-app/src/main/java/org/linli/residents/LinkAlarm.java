package org.linli.residents;

/** What is wrong with the households linked with a red grid member; how many there should be is an office's setting. */
public enum LinkAlarm {
    TOO_FEW,
    TOO_MANY,
    OUT_OF_OFFICE
}
