package org.linli.notifications;

/** How far an outward message has come. */
public enum DeliveryStatus {
    WAITING,
    SENT,
    /** Tried too often; an administrator may send it again. */
    DEAD
}
