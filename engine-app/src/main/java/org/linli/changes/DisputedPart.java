package org.linli.changes;

import java.util.EnumSet;
import java.util.Set;
import org.linli.residents.PopulationChangeKind;

/** A part of what was reported that a conflict of a field is about, and that the owner of the field settles. */
enum DisputedPart {
    DAY,
    /** Name, document and sex of somebody who comes and is not recorded. */
    IDENTITY,
    /** His day of birth; that of a child is the day of the change. */
    BORN,
    PLACE,
    EVERYWHERE,
    WORK,
    CATEGORY;

    /** Whether its value has to be told where the register holds: otherwise what was overruled would be written. */
    boolean isRequired(Set<DisputedPart> beside) {
        return switch (this) {
            case DAY -> !beside.contains(WORK) && !beside.contains(CATEGORY) && !beside.contains(IDENTITY);
            case PLACE, EVERYWHERE -> false;
            default -> true;
        };
    }

    /**
     * Empty where nothing of that field is written by such a change.
     *
     * @param hasNewcomer whether somebody was reported who is not recorded
     */
    static Set<DisputedPart> of(String field, PopulationChangeKind kind, boolean hasNewcomer) {
        var parts = EnumSet.noneOf(DisputedPart.class);
        switch (field) {
            case "identity" -> {
                add(parts, DAY, hasNewcomer && kind == PopulationChangeKind.BIRTH);
                add(parts, IDENTITY, hasNewcomer);
            }
            case "birth" -> {
                add(parts, DAY, kind == PopulationChangeKind.BIRTH);
                add(parts, BORN, hasNewcomer && kind != PopulationChangeKind.BIRTH);
            }
            case "death" -> add(parts, DAY, kind == PopulationChangeKind.DEATH);
            case "marriage" -> add(parts, DAY, kind == PopulationChangeKind.MARRIAGE);
            case "register", "residence" -> {
                var isMove = kind == PopulationChangeKind.MOVE_IN || kind == PopulationChangeKind.MOVE_OUT;
                add(parts, DAY, isMove || field.equals("register") && kind == PopulationChangeKind.DEATH);
                add(parts, PLACE, isMove);
                add(parts, EVERYWHERE, kind == PopulationChangeKind.MOVE_OUT);
            }
            case "work" -> {
                var isWork = kind == PopulationChangeKind.WORK_AWAY || kind == PopulationChangeKind.RETURN;
                add(parts, WORK, isWork);
                add(parts, DAY, isWork);
            }
            case "category" -> {
                add(parts, CATEGORY, kind == PopulationChangeKind.CATEGORY);
                add(parts, DAY, kind == PopulationChangeKind.CATEGORY);
            }
            default -> {
                // a field that no change writes
            }
        }
        return parts;
    }

    private static void add(Set<DisputedPart> parts, DisputedPart part, boolean isConcerned) {
        if (isConcerned) {
            parts.add(part);
        }
    }
}
