package org.linli.events.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.security.ChainChecks;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

/** Made-up cases look like real ones to everybody who reads them. */
@IntegrationTest
class GenerateCasesIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private CaseGenerator generator;

    @Autowired
    private ChainChecks chains;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void writesCasesThatHoldAgainstEveryCheck() {
        var officials = new Officials(address);
        officials.report("grid12", "990981100201001", "0501", "本来就有的一件");
        assertThat(run("--cases=3")).isEqualTo(1); // there are cases already
        assertThat(run("--cases=0", "--beside-others")).isEqualTo(1);
        var before = jdbc.queryForObject("SELECT MAX(id) FROM case_file", Long.class);

        assertThat(run("--cases=120", "--open-share=0.5", "--beside-others")).isZero();
        assertThat(run("--cases=30", "--open-share=0", "--beside-others")).isZero();

        assertThat(number("SELECT COUNT(*) FROM case_file WHERE id > ?", before))
                .isEqualTo(150);
        assertThat(number("SELECT COUNT(*) FROM case_file WHERE id > ? AND closed_at IS NULL", before))
                .isEqualTo(60);
        assertThat(number(
                        "SELECT COUNT(*) FROM work_item WHERE case_file_id > ? AND status IN ('POOL', 'CLAIMED')",
                        before))
                .isEqualTo(60);
        assertThat(chains.run()).allMatch(report -> report.isIntact());
        assertReadable(officials, before);
        assertThat(officials
                        .report("grid12", "990981100201001", "0501", "后来的一件")
                        .number())
                .isNotNull();
    }

    private void assertReadable(Officials officials, long before) {
        for (var made : jdbc.queryForList(
                "SELECT case_number, address, reporter_phone FROM case_file WHERE id > ? ORDER BY id LIMIT 25",
                before)) {
            var number = (String) made.get("case_number");
            assertThat(officials
                            .caseFile("city.center", number)
                            .path("categoryName")
                            .asText())
                    .isNotBlank();
            assertThat(officials.timeline("city.center", number)).isNotEmpty();
            assertThat(officials.diagram("city.center", number).path("steps")).isNotEmpty();
            assertThat(found(officials, (String) made.get("address"))).contains(number);
            if (made.get("reporter_phone") != null) {
                var phone = officials
                        .caseFile("city.center", number)
                        .at("/reporter/phone")
                        .asText();
                assertThat(phone).startsWith("109****");
                assertThat(found(officials, cipher.decrypt((String) made.get("reporter_phone"))))
                        .contains(number);
            }
        }
        assertThat(officials
                        .as("city.center")
                        .get("/api/inbox?view=unit&size=100")
                        .expect(200)
                        .json()
                        .path("items"))
                .isNotEmpty();
    }

    private static List<String> found(Officials officials, String text) {
        JsonNode answer = officials
                .as("city.center")
                .post("/api/cases/search", Map.of("text", text))
                .expect(200)
                .json();
        List<String> numbers = new ArrayList<>();
        answer.path("items").forEach(item -> numbers.add(item.path("number").asText()));
        return numbers;
    }

    private int run(String... arguments) {
        var codes = new ArrayList<Integer>();
        new GenerateCasesCommand(generator, codes::add).run(new DefaultApplicationArguments(arguments));
        return codes.get(0);
    }

    private long number(String sql, Object value) {
        return jdbc.queryForObject(sql, Long.class, value);
    }
}
