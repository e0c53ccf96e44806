package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds in the audit log, and what the log keeps of his reading. */
@IntegrationTest
class AuditReaderIT {
    private final String actor = "reader-" + UUID.randomUUID();

    @Autowired
    private AuditLog audit;

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    @Test
    void walksThroughAllLinesEvenThoseOfOneMoment() {
        var admin = address.as("admin");
        IntStream.range(0, 25)
                .forEach(line -> audit.recordAs(actor, "test", null, AuditResult.SUCCESS, Integer.toString(line)));

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = admin.get("/api/audit?actor=%s&size=10&cursor=%s".formatted(actor, next))
                    .expect(200)
                    .json();
            seen.addAll(page.at("/items").findValuesAsText("detail"));
            next = page.at("/next").isNull() ? null : page.at("/next").asText();
        } while (next != null);

        var newestFirst = IntStream.iterate(24, line -> line >= 0, line -> line - 1)
                .mapToObj(Integer::toString)
                .toList();
        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void findsByTimeActorActionObjectAndResult() {
        var admin = address.as("admin");
        audit.recordAs(actor, "change-unit", "unit:XYZ9", AuditResult.SUCCESS, "old");
        clock.advance(Duration.ofHours(1));
        var middle = clock.instant();
        clock.advance(Duration.ofHours(1));
        audit.recordAs(actor, "refused", "GET /api/units/XYZ9", AuditResult.REFUSED, "young");
        admin = address.as("admin");

        assertThat(details(admin, "&from=" + middle)).containsExactly("young");
        assertThat(details(admin, "&until=" + middle)).containsExactly("old");
        assertThat(details(admin, "&object=XYZ9")).containsExactly("old");
        assertThat(details(admin, "&object=unit:XYZ9")).containsExactly("old");
        assertThat(details(admin, "&result=REFUSED")).containsExactly("young");
        assertThat(details(admin, "&action=change-unit")).containsExactly("old");
        assertThat(details(admin, "&object=nothing")).isEmpty();
        admin.get("/api/audit?cursor=somewhere").expect(400);
        admin.get("/api/audit?from=yesterday").expect(400);
    }

    @Test
    void keepsWhoReadWhatButNotWhatMayBeAnything() {
        var admin = address.as("admin");

        admin.get("/api/audit?actor=" + actor + "&object=%E5%BC%A0%E4%B8%89").expect(200);

        var lines =
                admin.get("/api/audit?action=read-audit&size=100").expect(200).json();
        var line = StreamSupport.stream(lines.at("/items").spliterator(), false)
                .filter(each -> each.at("/detail").asText().contains(actor))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/actor").asText()).isEqualTo("admin");
        assertThat(line.at("/actorName").asText()).isEqualTo("谢健");
        assertThat(line.at("/actionName").asText()).isEqualTo("查阅审计日志");
        assertThat(line.at("/detail").asText()).contains("actor: " + actor).endsWith("object: ***");
    }

    @Test
    void savesWhatWasFoundAsAFile() {
        var admin = address.as("admin");
        audit.recordAs(actor, "change-unit", "unit:1", AuditResult.SUCCESS, "=1+1");

        var file = admin.get("/api/audit/export?format=CSV&actor=" + actor).expect(200);

        assertThat(file.headers().get("Content-Disposition")).contains("csv");
        assertThat(file.text())
                .startsWith("\uFEFF# 审计日志\r\n# 操作人：" + actor + "，共 1 条\r\n# 导出时间：")
                .contains("修改单位,change-unit,unit:1,成功,'=1+1");
        assertThat(admin.get("/api/audit/export?actor=" + actor).expect(200).body())
                .startsWith((byte) 'P', (byte) 'K');
        assertThat(details(admin, "admin", "&action=export-audit&size=100"))
                .contains("actor: %s; 1 lines".formatted(actor));
    }

    @Test
    void tellsWhenTheChainsWereCheckedLast() {
        var admin = address.as("admin");
        var found = admin.get("/api/audit/check").expect(200).json();

        var last = admin.get("/api/audit/check/last").expect(200).json();

        assertThat(last.at("/by").asText()).isEqualTo("谢健");
        assertThat(last.at("/intact").asBoolean()).isEqualTo(found.at("/intact").asBoolean());
        assertThat(last.at("/at").asText()).isNotBlank();
    }

    @Test
    void offersTheActionsThatThereAre() {
        var actions =
                address.as("admin").get("/api/audit/actions").expect(200).json().at("/items");

        assertThat(actions.findValuesAsText("code")).contains("login");
        assertThat(actions.findValuesAsText("name")).contains("登录");
    }

    @Test
    void onlyAdministratorsRead() {
        for (var path : List.of("", "/export", "/actions", "/check", "/check/last")) {
            address.as("comm1").get("/api/audit" + path).expect(403);
            address.visitor().get("/api/audit" + path).expect(401);
        }
    }

    private List<String> details(Api admin, String filter) {
        return details(admin, actor, filter);
    }

    private static List<String> details(Api admin, String actor, String filter) {
        JsonNode found =
                admin.get("/api/audit?actor=" + actor + filter).expect(200).json();
        return found.at("/items").findValuesAsText("detail");
    }
}
