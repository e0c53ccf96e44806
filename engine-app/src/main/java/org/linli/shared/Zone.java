package org.linli.shared;

import java.time.ZoneId;

/** The zone in which offices work; the database and the API speak UTC. */
public final class Zone {
    public static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private Zone() {}
}
