package org.linli.reports;

import java.util.Comparator;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.reports.BoardMapper.RateGroup;

/**
 * What became of the cases that were reported in a period and taken on.
 *
 * @param unit that handles them; the community where none does yet
 * @param accepted how many there are: what all others are parts of
 * @param stillInTime open, and three days have not passed yet
 * @param dueForClosing closed, or open and late already: what {@code onTime} is a part of
 */
public record BoardRates(
        Unit unit,
        long accepted,
        long withinDays,
        long withinWorkingDays,
        long stillInTime,
        long stillInWorkingDays,
        long dueForClosing,
        long onTime,
        long returned,
        long reworked,
        long reopened) {

    /** In the order of levels and codes: only units of one level compare. */
    static List<BoardRates> of(List<RateGroup> groups, OrganizationService organization) {
        return groups.stream()
                .map(group -> new BoardRates(
                        organization.unit(group.unitId()),
                        group.accepted(),
                        group.withinDays(),
                        group.withinWorkingDays(),
                        group.stillInTime(),
                        group.stillInWorkingDays(),
                        group.dueForClosing(),
                        group.onTime(),
                        group.returned(),
                        group.reworked(),
                        group.reopened()))
                .sorted(Comparator.comparing((BoardRates rates) -> rates.unit().kind())
                        .thenComparing(rates -> rates.unit().code()))
                .toList();
    }
}
