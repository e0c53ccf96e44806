package org.linli.events;

/** What a reporter takes away: the number, and the code with which he can follow it. */
public record Receipt(String number, String queryCode) {}
