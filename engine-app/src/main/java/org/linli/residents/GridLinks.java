package org.linli.residents;

import java.util.List;
import org.linli.organization.Unit;

/**
 * How far the households of a grid are linked with its red grid members.
 *
 * @param households how many the grid has
 * @param members those in office, and those out of office who left households behind
 */
public record GridLinks(Unit grid, Unit community, int households, List<RedGridMember> members) {
    public int linked() {
        return members.stream().mapToInt(RedGridMember::households).sum();
    }
}
