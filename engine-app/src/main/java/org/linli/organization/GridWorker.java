package org.linli.organization;

/** Who looks after a grid now; name and office phone are shown to the public. */
public record GridWorker(String name, String phone) {}
