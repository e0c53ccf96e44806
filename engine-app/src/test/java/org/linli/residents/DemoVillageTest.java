package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.shared.sheet.SheetColumn;

class DemoVillageTest {
    private final List<List<String>> rows = DemoVillage.rows();

    @Test
    void hasTheHouseholdsAndPeopleOfTheVillage() {
        var people = rows.subList(1, rows.size());

        assertThat(people).hasSize(DemoVillage.PEOPLE);
        assertThat(values(people, VillageColumns.HOUSEHOLD)).hasSize(DemoVillage.HOUSEHOLDS);
        assertThat(values(people, VillageColumns.GROUP)).hasSize(18);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(DemoVillage.rows()).isEqualTo(rows);
    }

    @Test
    void itsPeopleHaveNumbersThatFitAndThatNobodyHas() {
        var numbers = new DocumentNumbers(new ResidentSettings(Set.of("99"), 100), Clock.systemUTC());
        var documents = rows.subList(1, rows.size()).stream()
                .map(row -> row.get(VillageColumns.ALL.indexOf(VillageColumns.DOCUMENT)))
                .toList();

        assertThat(new HashSet<>(documents)).hasSize(DemoVillage.PEOPLE);
        assertThat(documents)
                .allMatch(number -> number.startsWith("990981"))
                .allMatch(
                        number -> numbers.read(DocumentKind.RESIDENT_ID, number).refusal() == null);
    }

    private static Set<String> values(List<List<String>> people, SheetColumn column) {
        return people.stream()
                .map(row -> row.get(VillageColumns.ALL.indexOf(column)))
                .collect(Collectors.toSet());
    }
}
