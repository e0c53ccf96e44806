package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An event that turns out to be another kind of matter is handed over; kinds that do not exist yet are refused. */
@IntegrationTest
class EventConversionIT {
    private static final String WHY = "属于邻里心愿，转由心愿服务办理";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    private EventStory event;

    @BeforeEach
    void accept() {
        event = EventStory.begin(address, "0407", "独居老人想装一个扶手");
        event.does("comm4", "accept");
    }

    @Test
    void isRefusedForABusinessThatIsNotOpenYet() {
        assertThat(event.refusal("comm4", "convert", Map.of("targetKind", "MEDIATION"), WHY, "targetKind"))
                .isEqualTo("人民调解业务尚未开通，暂不能转办");
        assertThat(event.refusal("comm4", "convert", Map.of("targetKind", "PETITION"), WHY, "targetKind"))
                .contains("尚未开通");
        assertThat(event.refusal("comm4", "convert", Map.of("targetKind", "GOSSIP"), WHY, "targetKind"))
                .isNotBlank();
        event.stands("ACCEPTED", "YELLOW");
    }

    @Test
    void keepsLinkFirstTimeAndReporterOnceTheBusinessExists() {
        event.does("comm4", "convert", Map.of("targetKind", "WISH"), WHY);

        event.stands("CONVERTED", "GREY");
        var links = event.items("comm4", "/links");
        assertThat(EventStory.texts(links, "relation")).containsExactly("CONVERTED_TO");
        var number = links.get(0).path("number").asText();
        assertThat(number).startsWith("XY-");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM case_file n JOIN case_file o ON o.case_number = ?"
                                + " AND n.first_received_at = o.opened_at AND n.reported_by_id = o.reported_by_id"
                                + " AND n.kind = 'WISH' WHERE n.case_number = ?",
                        Integer.class,
                        event.number,
                        number))
                .isEqualTo(1);
        assertThat(event.followedTexts()).anyMatch(text -> text.startsWith("经研判，这件事改按其他业务办理"));
        assertThat(event.followed().toString()).contains(WHY);
    }
}
