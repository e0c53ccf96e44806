package org.linli.plates;

import org.linli.plates.PlateMapper.Door;

/** A plate is numbered by its door and by which plate of the door it is, so a number is never given twice. */
final class PlateNumbers {
    private PlateNumbers() {}

    static String of(Door door) {
        return "%s-%02d".formatted(door.number(), door.plates() + 1);
    }
}
