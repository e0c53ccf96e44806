package org.linli.credit;

import java.util.Locale;

/** How grave it is; the office says for how long each is listed. */
public enum Severity {
    MINOR,
    GENERAL,
    SERIOUS;

    String leastMonths() {
        return "credit.%s.least".formatted(name().toLowerCase(Locale.ROOT));
    }

    String mostMonths() {
        return "credit.%s.most".formatted(name().toLowerCase(Locale.ROOT));
    }
}
