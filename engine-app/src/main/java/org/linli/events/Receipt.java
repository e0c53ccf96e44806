package org.linli.events;

/**
 * What a reporter takes away: the number, and the code with which he can follow it.
 *
 * @param isSameMatter whether he said that somebody had reported the same before
 */
public record Receipt(String number, String queryCode, boolean isSameMatter) {}
