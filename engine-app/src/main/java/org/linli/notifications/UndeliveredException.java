package org.linli.notifications;

/** A message did not go out; the text says why, without any address. */
class UndeliveredException extends Exception {
    UndeliveredException(String why) {
        super(why);
    }

    UndeliveredException(String why, Throwable cause) {
        super(why, cause);
    }
}
