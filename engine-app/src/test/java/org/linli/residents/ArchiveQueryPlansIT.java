package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.plates.PlateScans;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.paging.PageRequest;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.ReadRows;
import org.linli.testsupport.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists, figures and scans of the archive read what they show and little more, however many people a community has.
 *
 * <p>MariaDB tells how many rows a connection has read, and which index it takes; on H2 it is only seen that the statements run
 * and find the right ones. Everything is rolled back.
 */
@IntegrationTest
class ArchiveQueryPlansIT {
    private static final String COMMUNITY = "990981001003";
    private static final String GRID = "990981001003001";
    private static final String ELSEWHERE = "990981001001";
    private static final int PEOPLE = ReadRows.MANY;
    private static final int AWAY = 100;

    @Autowired
    private ApiAddress address;

    @Autowired
    private ArchiveReading reading;

    @Autowired
    private ArchiveFigures figures;

    @Autowired
    private LinkedHouseholds linked;

    @Autowired
    private PlateScans scans;

    @Autowired
    private ArchiveAccess access;

    @Autowired
    private ResidentMapper residents;

    @Autowired
    private PersonQueries queries;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Api staff;
    private String somebody;
    private String household;
    private CurrentUser community;
    private CurrentUser street;
    private CurrentUser grid;

    @BeforeEach
    void makeSomebody() {
        staff = address.as("comm3");
        household = ArchiveFixture.household(staff, GRID, HouseholdKind.LIVING);
        somebody = ArchiveFixture.resident(staff, household, "02", ArchiveFixture.person("众人之一"));
        community = user(COMMUNITY, "community-staff");
        street = user("990981001", "street-staff");
        grid = user(GRID, "grid-worker");
    }

    @Test
    void listsOfPeopleReadTheirPage() {
        amongMany(() -> {
            for (var reader : List.of(community, street, grid)) {
                assertReads(200, () -> page(reader, nobody(), 0));
                assertReads(8_000, () -> page(reader, nobody(), 99)); // keys of 2,000, sorted
            }
            assertReads(200, () -> page(community, by("craft", "裁缝"), 0)); // half of them are
        });
    }

    @Test
    void nobodyIsFoundTwiceOrMissing() {
        var before = total(community);
        var beforeThere = total(user(ELSEWHERE, "community-staff"));

        amongMany(() -> {
            assertThat(total(community) - before).isEqualTo(PEOPLE);
            assertThat(total(user(ELSEWHERE, "community-staff")) - beforeThere).isEqualTo(AWAY);
            var numbers = reading.residents(nobody(), new PageRequest(0, 100), community).items().stream()
                    .map(Resident::number)
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates().isSorted().hasSize(100);
            var figure = figures.of(null, HouseholdKind.LIVING, community).stream()
                    .filter(chart -> chart.chart() == ArchiveChart.EDUCATION)
                    .findFirst()
                    .orElseThrow();
            assertThat(figure.bars().stream()
                            .mapToLong(ArchiveFigure.Bar::count)
                            .sum())
                    .isEqualTo(total(community));
        });
    }

    @Test
    void whoIsAskedForByWhatOnlyHeHasIsFoundAtOnce() {
        var phone = "19900000001";
        amongMany(() -> {
            assertReads(50, () -> page(community, by("phone", phone), 0));
            assertReads(300, () -> page(community, by("name", "众人之一"), 0));
            for (var reader : List.of(community, street, grid)) {
                assertReads(PEOPLE + 500, () -> page(reader, by("name", "众"), 0)); // keys of two secrets, sorted
                assertReads(50, () -> page(reader, by("name", "稀"), 0));
            }
        });
    }

    /** Counts read the index and no rows, which are twenty times as long. */
    @Test
    void figuresAndCountsReadTheirIndexAlone() {
        amongMany(() -> {
            explains(
                    "community_id",
                    "SELECT COUNT(*) FROM resident r WHERE r.community_id = %d AND r.status = 'ACTIVE'");
            for (var column : List.of("education", "political_status", "work_away", "health", "craft", "birth_date")) {
                explains(
                        "community_id",
                        "SELECT r." + column + " FROM resident r WHERE r.community_id = %d AND r.status = 'ACTIVE'");
                explains(
                        "street_id",
                        "SELECT r." + column + " FROM resident r WHERE r.street_id = %d AND r.status = 'ACTIVE'");
            }
            assertReads(14 * PEOPLE, () -> figures.of(null, HouseholdKind.LIVING, community));
        });
    }

    @Test
    void linkedHouseholdsReadTheirPage() {
        amongMany(() -> assertReads(
                1_500,
                () -> linked.households(GRID, null, null, new PageRequest(0, 20), user(COMMUNITY, "community-staff"))));
    }

    @Test
    void aScanOfAPlateReadsIt() {
        staff.post("/api/plates", Map.of("area", GRID)).expect(200);
        var token = jdbc.queryForObject(
                "SELECT p.token FROM plate p JOIN household h ON h.dwelling_id = p.dwelling_id WHERE h.number = ?"
                        + " AND p.token IS NOT NULL",
                String.class,
                household);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertReads(20, () -> scans.byToken(token));
        });
    }

    /** Runs a block while 10,000 more live in the community, a hundred of whom are registered elsewhere. */
    private void amongMany(Runnable block) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.update("""
                    INSERT INTO resident (name_index, surname_index, number, name, sex, birth_date, education, craft, status, grid_id,
                        community_id, street_id, home_grid_id, home_community_id, home_street_id, valid_from, change_kind,
                        recorded_at, recorded_by, version)
                    SELECT CONCAT('qp-', %1$s), r.surname_index, CONCAT('QP-', LPAD(%1$s, 6, '0')), r.name, r.sex, r.birth_date, '70',
                        CASE WHEN MOD(%1$s, 2) = 0 THEN '裁缝' END, r.status, r.grid_id, r.community_id, r.street_id,
                        CASE WHEN MOD(%1$s, 100) = 0 THEN e.id ELSE r.home_grid_id END,
                        CASE WHEN MOD(%1$s, 100) = 0 THEN c.id ELSE r.home_community_id END, r.home_street_id,
                        r.valid_from, r.change_kind, r.recorded_at, r.recorded_by, 0
                      FROM resident r %2$s
                      JOIN unit c ON c.code = '990981001001'
                      JOIN unit e ON e.code = '990981001001001'
                     WHERE r.number = ?""".formatted(ReadRows.VALUE, ReadRows.NUMBERS), somebody);
            block.run();
        });
    }

    private void page(CurrentUser reader, ResidentFilter filter, int page) {
        var scope = access.places(reader, ArchiveAccess.READ);
        assertThat(scope.level()).isNotNull();
        assertThat(residents.list(queries.of(filter, 20, page * 20, scope, reader)))
                .isNotNull();
    }

    private long total(CurrentUser reader) {
        return reading.residents(nobody(), new PageRequest(0, 1), reader).total();
    }

    private void assertReads(int most, Runnable statement) {
        new ReadRows(jdbc).assertAtMost(most, statement);
    }

    private void explains(String place, String sql) {
        var id = place.equals("street_id")
                ? street.posts().get(0).unitId()
                : community.posts().get(0).unitId();
        if (TestDatabase.isMariaDb()) {
            assertThat(jdbc.queryForList("EXPLAIN " + sql.formatted(id)).get(0).get("Extra"))
                    .asString()
                    .contains("Using index");
        } else {
            jdbc.queryForList(sql.formatted(id));
        }
    }

    private static ResidentFilter nobody() {
        return by("none", null);
    }

    private static ResidentFilter by(String field, String value) {
        return new ResidentFilter(
                field.equals("name") ? value : null,
                null,
                field.equals("phone") ? value : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                field.equals("craft") ? value : null,
                null);
    }

    private CurrentUser user(String unitCode, String role) {
        var unit = jdbc.queryForMap("SELECT id, code, name, kind, path FROM unit WHERE code = ?", unitCode);
        var post = new PostView(
                ((Number) unit.get("id")).longValue(),
                (String) unit.get("code"),
                (String) unit.get("name"),
                (String) unit.get("kind"),
                (String) unit.get("path"),
                role);
        return new CurrentUser(130, "planner", "planner", List.of(post), Set.of());
    }
}
