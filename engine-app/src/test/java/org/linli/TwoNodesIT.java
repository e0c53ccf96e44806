package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.AppProcess;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.TestDatabase;

/** Two equal nodes on one database server: nobody notices on which of them he is. */
@Tag("server")
class TwoNodesIT {

    @Test
    void shareSessionsTasksAndNumbers() throws Exception {
        var database = TestDatabase.fresh();
        try (var one = new AppProcess(database);
                var two = new AppProcess(database)) {
            one.start();
            two.start();
            var grid = one.address().as("grid01");
            var staff = one.address().as("comm1");
            var staffAtTwo = staff.at(two.address());

            var numbers = AtOnce.run(List.<Callable<String>>of(
                    () -> report(grid),
                    () -> report(grid.at(two.address())),
                    () -> report(grid),
                    () -> report(grid.at(two.address()))));
            assertThat(numbers).doesNotHaveDuplicates();
            assertThat(numbers.stream().map(number -> number.substring(number.length() - 4)))
                    .containsExactlyInAnyOrder("0001", "0002", "0003", "0004");

            var task = "/api/tasks/" + task(staffAtTwo, numbers.get(0));
            staff.post(task + "/claim", null).expect(200);
            staffAtTwo.post(task + "/actions/accept", Map.of("form", Map.of())).expect(200);
            assertThat(staff.post(task + "/actions/accept", Map.of("form", Map.of()))
                            .status())
                    .isEqualTo(409);
            var next = "/api/tasks/" + task(staff, numbers.get(0));
            staff.post(next + "/actions/handleSelf", Map.of("form", Map.of())).expect(200);
            assertThat(staffAtTwo
                            .get("/api/cases/" + numbers.get(0))
                            .expect(200)
                            .json()
                            .path("state")
                            .asText())
                    .isEqualTo("IN_PROGRESS");

            staffAtTwo.delete("/api/session").expect(204);
            assertThat(staff.get("/api/session").status()).isEqualTo(401);

            one.kill();
            assertThat(grid.at(two.address())
                            .get("/api/inbox?view=reported")
                            .expect(200)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(4);
        }
    }

    @Test
    void tellScreensOnEitherNodeWhatTheOtherChanged() throws Exception {
        var database = TestDatabase.fresh();
        try (var one = new AppProcess(database);
                var two = new AppProcess(database)) {
            one.start();
            two.start();
            var staff = one.address().as("comm1");
            var secretaryAtTwo = two.address().as("sec1");
            var grid = one.address().as("grid01");
            try (var atOne = staff.listen("/api/inbox/events", null);
                    var atTwo = staff.at(two.address()).listen("/api/inbox/events", null);
                    var secretary = secretaryAtTwo.listen("/api/inbox/events", null)) {
                var number = report(grid);
                atOne.await("pool", number);
                var last = atTwo.await("pool", number).id();
                secretary.await("unit", number);

                var task = "/api/tasks/" + task(staff, number);
                staff.at(two.address()).post(task + "/claim", null).expect(200);
                atOne.await("mine", number);
                secretary.await("unit", number);
                staff.post(task + "/actions/accept", Map.of("form", Map.of())).expect(200);
                atTwo.await("pool", number);

                two.kill();
                atTwo.awaitEnd();
                var other = report(grid);
                try (var again = staff.listen("/api/inbox/events", last)) {
                    again.await("pool", other);
                }
                staff.delete("/api/session").expect(204);
                atOne.await(event -> event.name().equals("ended"));
            }
        }
    }

    private static String report(Api grid) {
        var event = Map.of("gridCode", "990981001001001", "categoryCode", "0103", "description", "两台服务器");
        return grid.post("/api/events", event).expect(201).json().path("number").asText();
    }

    private static String task(Api staff, String number) {
        return staff.get("/api/cases/" + number + "/task")
                .expect(200)
                .json()
                .path("taskId")
                .asText();
    }
}
