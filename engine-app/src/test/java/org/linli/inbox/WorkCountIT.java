package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.paging.PageRequest;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The number above a list is the number of its rows, whoever looks and whatever has just happened. */
@IntegrationTest
class WorkCountIT {
    private static final int ATTEMPTS = 20;
    private static final List<InboxFilter> FILTERS = List.of(
            InboxFilter.NONE,
            InboxFilter.of(CaseKind.EVENT, null, null, null),
            InboxFilter.of(null, StageLight.RED, null, null),
            InboxFilter.of(null, StageLight.YELLOW, "05", null),
            InboxFilter.of(null, null, "0103", null),
            InboxFilter.of(null, StageLight.GREEN, null, null));

    @Autowired
    private ApiAddress address;

    @Autowired
    private InboxService inbox;

    @Autowired
    private WorkCounting counting;

    @Autowired
    private JdbcTemplate jdbc;

    private Officials officials;

    @BeforeEach
    void open() {
        officials = new Officials(address);
    }

    @Test
    void tellsAsManyAsThereAre() {
        work();
        assertCounted();

        countAll();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM work_item WHERE uncounted = 1", Long.class))
                .isZero();
        assertCounted();

        work(); // partly counted, partly not
        assertCounted();
    }

    @Test
    void isCountedOnceWhenSeveralNodesCountAtOnce() throws Exception {
        for (var i = 0; i < 6; i++) {
            officials.report("grid09", "990981001003001", "0103", "楼道堆物,大家来数 " + i);
        }

        Callable<Void> node = () -> {
            countAll();
            return null;
        };
        AtOnce.run(List.of(node, node, node));

        countAll();
        assertCounted();
    }

    /** Cases at every stage, some of them handled by those who look afterwards. */
    private void work() {
        var numbers = new ArrayList<String>();
        for (var category : List.of("0103", "0501", "0103", "0501", "0202")) {
            numbers.add(officials
                    .report("grid09", "990981001003001", category, "数一数 " + category)
                    .number());
        }
        officials.as("comm3").post("/api/tasks/%s/claim".formatted(officials.task("comm3", numbers.get(0))), null);
        officials.does("comm3", numbers.get(1), "accept");
        officials.does("comm3", numbers.get(1), "transferToDepartment", Map.of("leadUnit", "NY"));
        officials.does("comm3", numbers.get(2), "accept");
        officials.does("comm3", numbers.get(2), "handleSelf");
        officials.handles("comm3", numbers.get(2)); // now to be verified, not by comm3
        officials.does("comm3", numbers.get(3), "accept");
    }

    private void countAll() {
        while (counting.countSome()) {
            // the next batch
        }
    }

    private void assertCounted() {
        for (var user : people()) {
            for (var view : List.of(InboxView.POOL, InboxView.UNIT)) {
                for (var filter : FILTERS) {
                    assertTold(user, view, filter);
                }
                assertTheSame(
                        () -> inbox.count(user, view),
                        () -> list(user, view, InboxFilter.NONE),
                        "count of %s of %s".formatted(view, user.posts()));
            }
        }
    }

    private void assertTold(CurrentUser user, InboxView view, InboxFilter filter) {
        assertTheSame(
                () -> inbox.page(user, view, filter, InboxSort.DUE_ASC, new PageRequest(0, 1))
                        .total(),
                () -> list(user, view, filter),
                "%s of %s with %s".formatted(view, user.posts(), filter));
    }

    /** Jobs work beside this test, so a number is held against rows that were the same before and after it. */
    private static void assertTheSame(LongSupplier told, Supplier<List<String>> rows, String what) {
        var before = rows.get();
        assertThat(before).as(what).doesNotHaveDuplicates();
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var number = told.getAsLong();
            var after = rows.get();
            if (after.equals(before)) {
                assertThat(number).as(what).isEqualTo(after.size());
                return;
            }
            before = after;
        }
        fail("The rows of %s never stood still", what);
    }

    private List<String> list(CurrentUser user, InboxView view, InboxFilter filter) {
        var ids = new ArrayList<String>();
        for (var page = 0; ; page++) {
            var rows = inbox.page(user, view, filter, InboxSort.DUE_ASC, new PageRequest(page, 100))
                    .items();
            rows.forEach(row -> ids.add(row.taskId()));
            if (rows.size() < 100) {
                return ids;
            }
        }
    }

    private List<CurrentUser> people() {
        return List.of(
                user("grid09", post("990981001003001", "grid-worker")),
                user("comm3", post("990981001003", "community-staff")),
                user("sec3", post("990981001003", "community-secretary")),
                user("center1", post("990981001", "street-governance-center")),
                user("officer.ny", post("NY", "department-officer")),
                user("dept.ny", post("NY", "department-desk")),
                user("city.center", post("990981", "city-governance-center")),
                user("petition", post("XFJ", "petition-office")),
                user(
                        "comm3",
                        post("990981001003", "community-staff"),
                        post("990981001003001", "grid-worker"),
                        post("990981001001", "community-staff")),
                user("comm3", post("990981001003", "community-staff"), post("NY", "department-desk")),
                user("officer.ny", post("NY", "department-officer"), post("CG", "department-head")));
    }

    private CurrentUser user(String username, PostView... posts) {
        var id = jdbc.queryForObject("SELECT staff_id FROM account WHERE username = ?", Long.class, username);
        return new CurrentUser(id, username, username, Arrays.asList(posts), Set.of());
    }

    private PostView post(String unitCode, String role) {
        var unit = jdbc.queryForMap("SELECT id, code, name, kind, path FROM unit WHERE code = ?", unitCode);
        return new PostView(
                ((Number) unit.get("id")).longValue(),
                (String) unit.get("code"),
                (String) unit.get("name"),
                (String) unit.get("kind"),
                (String) unit.get("path"),
                role);
    }
}
