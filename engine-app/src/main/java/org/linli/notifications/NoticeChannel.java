package org.linli.notifications;

/** A way for messages out of the house. */
interface NoticeChannel {
    /** As settings and the record of deliveries call it. */
    String name();

    /** Whether the receiver can be reached this way. */
    boolean reaches(Receiver receiver);

    /**
     * Sends a message; returns only when the other side has taken it.
     *
     * @throws UndeliveredException if it did not; it will be tried again with the same key
     */
    void send(OutwardMessage message) throws UndeliveredException;
}
