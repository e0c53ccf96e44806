package org.linli.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Units and people out of files and into files. */
@IntegrationTest
class ImportIT {
    private static final String UNITS = "/api/imports/units";
    private static final String STAFF = "/api/imports/staff";
    private static final String UNIT_HEAD = "编码,名称,类型,上级单位编码,办公电话,排序\n";
    private static final String STAFF_HEAD = "用户名,姓名,职务,办公电话,单位编码,角色,开始日期,结束日期\n";

    private final String mark = UUID.randomUUID().toString().substring(0, 7);
    private final String code = "I" + mark.toUpperCase();
    private final String username = "i" + mark;

    @Autowired
    private ApiAddress address;

    @Autowired
    private OrganizationService organization;

    private Api admin;

    @BeforeEach
    void logIn() {
        admin = address.as("admin");
    }

    @Test
    void importsAWholeBranchInAnyOrderAfterADryRun() {
        var file = UNIT_HEAD
                + "%s2,𠮷祥二网格,网格,%s,,2\n".formatted(code, code)
                + "%s,新社区,社区,990981001,0990-1234567,1\n".formatted(code)
                + "%s1,一网格,GRID,%s,,1\n".formatted(code, code);

        var looked = send(UNITS, file, "GB18030", true).expect(200).json();
        assertThat(organization.findUnit(code)).isEmpty();
        var done = send(UNITS + "?dryRun=false", file, "GB18030", false)
                .expect(200)
                .json();

        assertThat(looked.at("/wrongLines").asInt()).isZero();
        assertThat(looked.at("/imported").asInt()).isZero();
        assertThat(done.at("/imported").asInt()).isEqualTo(3);
        var grid = organization.findUnit(code + "2").orElseThrow();
        assertThat(grid.name()).isEqualTo("𠮷祥二网格");
        assertThat(organization.placeOfGrid(grid).street().code()).isEqualTo("990981001");
        assertThat(admin.get("/api/grids?q=" + code + "1")
                        .json()
                        .at("/items/0/token")
                        .asText())
                .isNotBlank();
    }

    @Test
    void saysEverythingThatIsWrongByLineAndColumnAndImportsNothing() {
        var file = UNIT_HEAD
                + "%s,新社区,社区,990981001,,\n".formatted(code) // right
                + "%s,又一个,社区,990981001,,\n".formatted(code)
                + "a b,,王国,NOWHERE,,x\n"
                + "%s3,孤网格,网格,%s9,,\n".formatted(code, code)
                + "%s4,错层网格,网格,990981001,,\n".formatted(code)
                + "%s5,其下,社区,%s4,,\n".formatted(code, code);

        var looked = send(UNITS, file, "UTF-8", true).expect(200).json();
        var refused =
                send(UNITS + "?dryRun=false", file, "UTF-8", true).expect(400).json();

        assertThat(problems(looked))
                .contains(
                        "3 编码 这个代码已经使用",
                        "4 编码 代码应为 2 到 20 位大写字母或数字",
                        "4 名称 必填项",
                        "4 类型 没有这个单位类型，应为部门、街道、社区或网格",
                        "4 排序 应为 0 到 999999 的整数",
                        "5 上级单位编码 没有这个单位，或者单位已停用",
                        "6 类型 上级单位下不能设立这一类单位",
                        "7 上级单位编码 上级单位那一行不对");
        assertThat(looked.at("/wrongLines").asInt()).isEqualTo(5);
        assertThat(looked.at("/report").asText()).startsWith("\uFEFF行,列,填写内容,问题\r\n3,编码," + code + ",这个代码已经使用\r\n");
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("file");
        assertThat(organization.findUnit(code)).isEmpty();
    }

    @Test
    void leavesWrongLinesOutWhenAskedTo() {
        var file = UNIT_HEAD + "%s,新社区,社区,990981001,,\n".formatted(code) + "x,坏的,社区,990981001,,\n";

        var done = send(UNITS + "?dryRun=false&skipWrong=true", file, "UTF-8", true)
                .expect(200)
                .json();

        assertThat(done.at("/imported").asInt()).isEqualTo(1);
        assertThat(done.at("/wrongLines").asInt()).isEqualTo(1);
        assertThat(organization.findUnit(code)).isPresent();
    }

    @Test
    void addsPeopleWithPostsAndTellsTheirPasswordsOnce() {
        var file = STAFF_HEAD
                + "%s,孙一,专干,0990-1,990981001,街道(镇)工作人员,,\n".formatted(username)
                + "%s,孙一,专干,0990-1,NY,department-officer,2026-12-01,2027/2/28\n".formatted(username)
                + "%sb,孙二,,,,,,\n".formatted(username);

        var done =
                send(STAFF + "?dryRun=false", file, "UTF-8", true).expect(200).json();

        assertThat(done.at("/imported").asInt()).isEqualTo(2);
        var told = done.at("/passwords").asText().split("\r\n");
        assertThat(told[0]).isEqualTo("\uFEFF用户名,姓名,初始密码");
        var first = told[1].split(",");
        assertThat(first[0]).isEqualTo(username);
        var person = address.visitor();
        person.login(username, first[2]);
        var session = person.get("/api/session").json();
        assertThat(session.at("/mustChangePassword").asBoolean()).isTrue();
        assertThat(session.at("/posts").findValuesAsText("unitCode")).contains("990981001");
        var posts = admin.get("/api/staff/" + username).json().at("/staff/posts");
        assertThat(posts.findValuesAsText("validUntil")).contains("2027-02-28");
        assertThat(told).hasSize(3);
    }

    @Test
    void addsPostsToPeopleWhoAreKnownAndRefusesMistakenIdentity() {
        admin.post("/api/staff", Map.of("name", "孙三", "username", username)).expect(201);
        var file = STAFF_HEAD
                + "%s,孙三,,,990981001,street-staff,,\n".formatted(username)
                + "%s,李四,,,990981001,street-governance-center,,\n".formatted(username)
                + "%s,孙三,,,990981001,street-staff,,\n".formatted(username)
                + "%s,孙三,,,,,,\n".formatted(username)
                + "%sc,孙五,,,990981001,grid-worker,2026-02-30,\n".formatted(username)
                + "%sd,孙六,,,990981001,grid-worker,,\n".formatted(username)
                + "%se,孙七,,,,street-staff,,\n".formatted(username)
                + "%sf,孙八,,,990981001,street-staff,2026-12-02,2026-12-01\n".formatted(username);

        var looked = send(STAFF, file, "UTF-8", true).expect(200).json();
        var done = send(STAFF + "?dryRun=false&skipWrong=true", file, "UTF-8", true)
                .expect(200)
                .json();

        assertThat(problems(looked))
                .containsExactly(
                        "3 用户名 这个用户名是孙三的",
                        "4 角色 这段时间内已经有相同的岗位",
                        "5 单位编码 这个人已经有了，这一行没有岗位可以添加",
                        "6 开始日期 日期应写成 2026-11-24 这样",
                        "7 角色 这个角色不能设在这一类单位",
                        "8 单位编码 必填项",
                        "9 结束日期 结束日期应在开始日期之后");
        assertThat(done.at("/imported").asInt()).isEqualTo(1);
        assertThat(done.at("/passwords").isNull()).isTrue();
        assertThat(admin.get("/api/staff/" + username).json().at("/staff/posts"))
                .hasSize(1);
    }

    @Test
    void refusesFilesThatAreNone() {
        assertThat(refusal(send(UNITS, "名称\n甲\n", "UTF-8", true))).contains("编码", "类型", "上级单位编码");
        assertThat(refusal(admin.upload(UNITS, "x.csv", "text/csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1})))
                .contains("不是 CSV");
        assertThat(refusal(admin.upload(UNITS, "x.csv", "text/csv", new byte[0])))
                .isNotBlank();
        var rows = IntStream.range(0, 501)
                .mapToObj(row -> "%s%d,名,,,,,,\n".formatted(username, row))
                .collect(Collectors.joining());
        assertThat(refusal(send(STAFF, STAFF_HEAD + rows, "UTF-8", true))).contains("500");
        var large = "x".repeat(2_100_000);
        assertThat(refusal(send(UNITS, UNIT_HEAD + large, "UTF-8", true))).contains("2MB");
    }

    @Test
    void templatesComeBackAsTheyAre() {
        for (var what : List.of("units", "staff")) {
            var template = admin.get("/api/imports/" + what + "/template").expect(200);
            assertThat(template.headers().get("Content-Disposition")).startsWith("attachment");
            var text = template.text();
            assertThat(text).startsWith("\uFEFF# ");
            assertThat(refusal(admin.upload("/api/imports/" + what, "t.csv", "text/csv", template.body())))
                    .contains("没有数据行");
            var example = text.lines()
                    .filter(line -> line.startsWith("# 例："))
                    .findFirst()
                    .orElseThrow()
                    .substring("# 例：".length());
            var filled = text + example + "\r\n";
            var looked = admin.upload(
                            "/api/imports/" + what, "t.csv", "text/csv", filled.getBytes(StandardCharsets.UTF_8))
                    .expect(200)
                    .json();
            assertThat(problems(looked))
                    .as("the example of the template for " + what)
                    .isEmpty();
        }
    }

    @Test
    void anExportCanBeImportedAgain() {
        var file = UNIT_HEAD + "%s,=1+1社区,社区,990981001,+86 990,7\n".formatted(code);
        send(UNITS + "?dryRun=false", file, "UTF-8", true).expect(200);

        var exported = admin.get("/api/exports/units?format=CSV&q=" + code).expect(200);

        assertThat(exported.text()).contains("'=1+1社区").contains("# 查找：" + code + "，共 1 条");
        var looked = admin.upload(UNITS, "e.csv", "text/csv", exported.body())
                .expect(200)
                .json();
        assertThat(problems(looked)).containsExactly("5 编码 这个代码已经使用");
        assertThat(organization.findUnit(code).orElseThrow().name()).isEqualTo("=1+1社区");
        var people =
                admin.get("/api/exports/staff?format=CSV&q=comm1").expect(200).text();
        assertThat(people).contains("comm1,").contains("工作人员").contains("在任");
        assertThat(admin.get("/api/exports/staff").expect(200).body()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void onlyAdministratorsImportAndExport() {
        for (var username : List.of("comm1", "center1", "city.center", "dept.ny")) {
            var other = address.as(username);
            for (var path : List.of("/api/exports/units", "/api/exports/staff", STAFF + "/template")) {
                other.get(path).expect(403);
            }
            other.upload(UNITS, "x.csv", "text/csv", UNIT_HEAD.getBytes(StandardCharsets.UTF_8))
                    .expect(403);
            other.upload(STAFF, "x.csv", "text/csv", STAFF_HEAD.getBytes(StandardCharsets.UTF_8))
                    .expect(403);
        }
        address.visitor().get("/api/exports/staff").expect(401);
    }

    private Api.Answer send(String path, String text, String charset, boolean withMark) {
        var content = charset.equals("UTF-8") && withMark ? "\uFEFF" + text : text;
        return admin.upload(path, "导入.csv", "text/csv", content.getBytes(Charset.forName(charset)));
    }

    private static List<String> problems(JsonNode answer) {
        var found = new ArrayList<String>();
        answer.at("/problems")
                .forEach(each -> found.add("%d %s %s"
                        .formatted(
                                each.at("/line").asInt(),
                                each.at("/column").asText(),
                                each.at("/message").asText())));
        return found;
    }

    private static String refusal(Api.Answer answer) {
        return answer.expect(400).json().at("/errors/0/message").asText();
    }
}
