package org.linli.plates;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The words that are on a plate, whether they are shown or not.
 *
 * @param areShown whether a household that agreed to them is still behind the door
 * @param agreedAt when it was noted that the household agrees, and by whom; null where that was before it was noted
 * @param agreedOn the day and the paper, where it agreed after the plate was made
 */
public record PlateWords(
        String words, boolean areShown, Instant agreedAt, String agreedBy, LocalDate agreedOn, String paper) {}
