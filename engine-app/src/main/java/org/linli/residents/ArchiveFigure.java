package org.linli.residents;

import java.util.List;

/** The bars of a chart; each counts what the list finds by its code. */
public record ArchiveFigure(ArchiveChart chart, List<Bar> bars) {

    /**
     * One bar.
     *
     * @param code of the list, {@link ResidentFilter#UNKNOWN} where nothing is recorded, a number of people, or the years of an
     *     age such as {@code 18-34}
     */
    public record Bar(String code, long count) {}
}
