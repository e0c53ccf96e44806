package org.linli.reports;

import java.time.LocalDate;
import org.linli.casefile.CaseKind;
import org.linli.organization.UnitKind;

/**
 * What the board is narrowed to; all but {@code days} may be null.
 *
 * @param place code of the street, community or grid in which the cases lie
 * @param unit code of the unit that has the step, or that handles the case
 * @param level of that unit
 * @param person user name of whoever has the step in hand, or {@value #NOBODY} for what nobody has taken
 * @param rung of supervision that the case has reached, from 1 to 4
 * @param days how many days up to today the period of a figure has
 * @param day one day instead of the period
 */
public record BoardFilter(
        String place,
        String unit,
        UnitKind level,
        CaseKind kind,
        String person,
        Integer rung,
        int days,
        LocalDate day) {
    public static final String NOBODY = "-";

    /** A filter without any details, as the board itself is shown. */
    public static BoardFilter of(String place, int days) {
        return new BoardFilter(place, null, null, null, null, null, days, null);
    }
}
