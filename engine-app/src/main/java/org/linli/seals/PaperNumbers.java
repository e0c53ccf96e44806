package org.linli.seals;

import java.util.stream.Stream;
import org.linli.organization.Unit;
import org.springframework.stereotype.Component;

/** Gives papers their numbers: by the organ's pattern for the kind and by year, without gaps, none of them twice. */
@Component
class PaperNumbers {
    private final SealMapper seals;

    PaperNumbers(SealMapper seals) {
        this.seals = seals;
    }

    /** Whoever wants the next one waits until this transaction has ended. */
    String next(Unit unit, String kind, int year) {
        var pattern = pattern(unit.code(), kind).replace("{unit}", unit.name());
        seals.advance(unit.id(), pattern, year);
        var number = seals.lastNumber(unit.id(), pattern, year);
        return pattern.replace("{year}", Integer.toString(year)).replace("{n}", Integer.toString(number));
    }

    /** The most special one: of the unit before that of all, of the kind before that of all. */
    private String pattern(String unitCode, String kind) {
        var rows = seals.listNumbering();
        return Stream.of(
                        new String[] {unitCode, kind},
                        new String[] {unitCode, ""},
                        new String[] {"", kind},
                        new String[] {"", ""})
                .flatMap(wanted -> rows.stream()
                        .filter(row ->
                                row.unitCode().equals(wanted[0]) && row.kind().equals(wanted[1])))
                .findFirst()
                .orElseThrow()
                .pattern();
    }
}
