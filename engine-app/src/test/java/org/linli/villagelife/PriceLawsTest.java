package org.linli.villagelife;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever goods cost and whatever an office sets: nothing is had for nothing, and nobody is paid for taking it. */
class PriceLawsTest {
    private static final int MOST_FEN = 1_000_000;

    @Property
    void allInPointsIsWorthThePriceAndNoPointMore(
            @ForAll @IntRange(min = 1, max = MOST_FEN) int price,
            @ForAll @IntRange(min = 1, max = 50) int quantity,
            @ForAll @IntRange(min = 1, max = 1000) int fenPerPoint) {
        var found = Price.inPoints(price * quantity, fenPerPoint);

        assertThat(found.points()).isPositive();
        assertThat(found.payFen()).isZero();
        assertThat((long) found.points() * fenPerPoint)
                .isGreaterThanOrEqualTo(price * quantity)
                .isLessThan(price * quantity + fenPerPoint);
    }

    @Property
    void aDiscountTakesPointsAndLeavesAPriceBetweenNothingAndTheWhole(
            @ForAll @IntRange(min = 1, max = MOST_FEN) int price,
            @ForAll @IntRange(min = 1, max = 50) int quantity,
            @ForAll @IntRange(min = 1, max = 10) int steps,
            @ForAll @IntRange(min = 1, max = 10) int percent) {
        var found = Price.withDiscount(price * quantity, quantity, steps, percent);

        assertThat(found.points()).isEqualTo(steps * quantity);
        assertThat(found.payFen()).isBetween(0, price * quantity);
    }
}
