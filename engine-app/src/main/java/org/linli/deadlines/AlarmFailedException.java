package org.linli.deadlines;

/** A listener could not do what an alarm asks of it. */
public class AlarmFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DeadlineAlarm alarm;

    AlarmFailedException(DeadlineAlarm alarm, RuntimeException cause) {
        super("Alarm %d of limit %d could not be told".formatted(alarm.id(), alarm.deadlineId()), cause);
        this.alarm = alarm;
    }

    DeadlineAlarm alarm() {
        return alarm;
    }

    /** What failed, by its innermost cause; kinds of failures only, as messages may name people. */
    String reason(int maxLength) {
        Throwable deepest = getCause();
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var place = deepest.getStackTrace().length == 0 ? "" : " at " + deepest.getStackTrace()[0];
        var text = getCause().getClass().getSimpleName() + " / "
                + deepest.getClass().getSimpleName() + place;
        return text.substring(0, Math.min(text.length(), maxLength));
    }
}
