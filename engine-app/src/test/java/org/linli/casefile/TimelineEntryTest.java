package org.linli.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.shared.HashChain;

class TimelineEntryTest {
    private static final TimelineEntry ENTRY = new TimelineEntry(
            7,
            1,
            Instant.parse("2026-11-23T01:30:00.123Z"),
            21L,
            "王芳",
            "滨河社区",
            "accept",
            "Task_AcceptEvent",
            "REPORTED",
            "ACCEPTED",
            "滨河社区",
            Instant.parse("2026-11-24T09:30:00Z"),
            "同意",
            null,
            true,
            HashChain.START,
            null);

    @Test
    void isSealedByItsOwnContent() {
        var sealed = ENTRY.sealed();

        assertThat(sealed.hash()).hasSize(64).isEqualTo(sealed.expectedHash());
        assertThat(ENTRY.sealed()).isEqualTo(sealed);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void showsAChangeOfAnyFact(RecordComponent fact) throws Exception {
        assertThat(changed(fact).expectedHash()).isNotEqualTo(ENTRY.expectedHash());
    }

    @Test
    void doesNotConfuseWhereOneFieldEndsNorNothingWithEmptiness() {
        assertThat(HashChain.next(HashChain.START, "ab", "c")).isNotEqualTo(HashChain.next(HashChain.START, "a", "bc"));
        assertThat(HashChain.next(HashChain.START, "a", null)).isNotEqualTo(HashChain.next(HashChain.START, "a", ""));
    }

    static Stream<RecordComponent> facts() {
        return Arrays.stream(TimelineEntry.class.getRecordComponents())
                .filter(component -> !component.getName().equals("hash"));
    }

    private static TimelineEntry changed(RecordComponent fact) throws Exception {
        var components = TimelineEntry.class.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var value = components[i].getAccessor().invoke(ENTRY);
            values[i] = components[i].getName().equals(fact.getName()) ? another(value) : value;
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return TimelineEntry.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object another(Object value) {
        if (value instanceof Instant moment) {
            return moment.plusMillis(1);
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        return value instanceof Long number ? (Object) (number + 1) : value + "。";
    }
}
