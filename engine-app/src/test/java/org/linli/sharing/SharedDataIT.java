package org.linli.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the departments' data give to other features, and what these add to them. */
@IntegrationTest
class SharedDataIT {
    private static final Set<String> KINDS = Set.of("homestead", "chronic-benefits", "community-correction");
    private static final Instant DECIDED = Instant.parse("2026-10-01T02:00:00Z");

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void addsOnceForACaseAndAKind() {
        var who = passport("E1000001");

        data.writeBack(granted(who, "homestead", "ZR", "T-1", Map.of("坐落", "一组 1 号")));
        data.writeBack(granted(who, "homestead", "ZR", "T-1", Map.of("坐落", "别处")));

        var held = data.held(who, KINDS, "T-2", SharedData.FOR_SERVICE);
        assertThat(held.get("homestead")).singleElement().satisfies(fact -> {
            assertThat(fact.fields()).containsEntry("坐落", "一组 1 号");
            assertThat(fact.owner()).isEqualTo("自然资源局");
            assertThat(fact.collectedAt()).isEqualTo(DECIDED);
            assertThat(fact.isDisputed()).isFalse();
        });
    }

    @Test
    void tellsOfSensitiveKindsOnlyThatTheyAreThereAndOfSealedOnesNothing() {
        var who = passport("E1000002");
        data.writeBack(granted(who, "chronic-benefits", "YB", "T-3", Map.of("病种类别", "糖尿病")));
        data.writeBack(granted(who, "community-correction", "SF", "T-3", Map.of("类别", "缓刑")));

        var held = data.held(who, KINDS, "T-4", SharedData.FOR_SERVICE);

        assertThat(held).containsOnlyKeys("chronic-benefits");
        assertThat(held.get("chronic-benefits").get(0).fields()).isEmpty();
        assertThat(data.outlook(who, KINDS, "39")).containsExactly("chronic-benefits");
        assertThat(data.outlook(passport("E1000003"), KINDS, "39")).isEmpty();
    }

    @Test
    void leavesOutWhatHoldsNoMore() {
        var who = passport("E1000004");
        data.writeBack(new NewSharedRecord(
                who, "homestead", "ZR", "T-5", Map.of("坐落", "一组 1 号"), DECIDED, null, LocalDate.of(2025, 1, 1)));

        assertThat(data.outlook(who, KINDS, "39")).isEmpty();
        assertThat(data.held(who, KINDS, "T-6", SharedData.FOR_SERVICE)).isEmpty();
    }

    @Test
    void endsWhatACaseAddedOnceItWasTakenBack() {
        var who = passport("E1000014");
        data.writeBack(granted(who, "homestead", "ZR", "T-14", Map.of("坐落", "一组 1 号")));
        data.writeBack(granted(who, "homestead", "ZR", "T-15", Map.of("坐落", "一组 2 号")));

        data.endOfCase("homestead", "ZR", "T-14");
        data.endOfCase("homestead", "ZR", "T-14");
        data.endOfCase("homestead", "ZR", "T-16");

        assertThat(data.held(who, KINDS, "T-17", SharedData.FOR_SERVICE).get("homestead"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.fields()).containsEntry("坐落", "一组 2 号"));

        data.writeBack(granted(who, "homestead", "ZR", "T-14", Map.of("坐落", "一组 1 号")));
        assertThat(data.held(who, KINDS, "T-18", SharedData.FOR_SERVICE).get("homestead"))
                .as("a repeated delivery brings nothing back")
                .hasSize(1);
    }

    @Test
    void writesALineForALookUpAndForWhatIsToldBeforeAnApplication() {
        var who = passport("E1000005");
        data.writeBack(granted(who, "homestead", "ZR", "T-7", Map.of("坐落", "一组 1 号")));

        data.outlook(who, KINDS, "T-39");
        data.held(who, KINDS, "T-8", SharedData.FOR_SERVICE);

        assertThat(jdbc.queryForList(
                        "SELECT kinds FROM shared_lookup WHERE case_number IN ('T-7', 'T-8')", String.class))
                .containsExactly("homestead");
        var told = jdbc.queryForMap("SELECT * FROM shared_lookup WHERE item_code = 'T-39'");
        assertThat(told).containsEntry("WAY", "OUTLOOK").containsEntry("PURPOSE", "outlook");
        assertThat(told.get("CASE_NUMBER")).isNull();
        assertThat((String) told.get("PERSON_INDEX")).hasSize(64);
        assertThat(told.toString()).doesNotContain("E1000005");
        assertThatThrownBy(() -> data.held(who, KINDS, "T-8", "curious")).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        var who = passport("E1000006");
        data.writeBack(granted(who, "homestead", "ZR", "T-9", Map.of("坐落", "读不到的地方")));

        var row = jdbc.queryForMap("SELECT * FROM shared_record WHERE case_number = 'T-9'");

        assertThat(row.toString()).doesNotContain("E1000006", "读不到的地方");
    }

    @Test
    void refusesWhatTheDepartmentDoesNotOwn() {
        var who = passport("E1000007");

        assertThatThrownBy(() -> data.writeBack(granted(who, "homestead", "MZ", "T-10", Map.of("坐落", "别处"))))
                .isInstanceOf(InvalidRequestException.class);
    }

    private DocumentNumber passport(String number) {
        return documents.require(DocumentKind.PASSPORT, number, "number");
    }

    private static NewSharedRecord granted(
            DocumentNumber who, String kind, String owner, String caseNumber, Map<String, String> fields) {
        return new NewSharedRecord(who, kind, owner, caseNumber, fields, DECIDED, null, null);
    }
}
