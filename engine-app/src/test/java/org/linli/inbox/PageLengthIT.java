package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PageLengthIT {
    @Autowired
    private ApiAddress address;

    @Test
    void aLongPageAfterAShortOneIsWhole() {
        var secretary = address.as("sec1");
        var staff = address.as("comm1");
        for (var road : List.of("滨河东路一号", "滨河东路三号")) {
            var event =
                    Map.of("gridCode", "990981001001001", "categoryCode", "0101", "description", road, "address", road);
            staff.post("/api/events", event).expect(201);
        }

        for (var round = 0; round < 10; round++) {
            var one = secretary.get("/api/inbox?view=unit&size=1").expect(200).json();
            var all = secretary.get("/api/inbox?view=unit&size=100").expect(200).json();

            assertThat(one.get("items")).hasSize(1);
            assertThat(all.get("total")).isEqualTo(one.get("total"));
        }
    }
}
