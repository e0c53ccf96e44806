package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.sheet.SheetRows;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long it takes to look at a large file of people and to bring them in; no test: it runs when named. */
@IntegrationTest
class ArchiveImportBenchmark {
    private static final int IN_HOUSEHOLD = 4;

    @Autowired
    private ArchiveImport imports;

    @Autowired
    private ArchiveReading reading;

    @Autowired
    private ArchiveFigures figures;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("#{systemProperties['linli.benchmark.people'] ?: '230000'}")
    private int people;

    @TempDir
    private Path folder;

    @Test
    void bringsPeopleIn() throws IOException {
        var file = write(folder.resolve("people.csv"));
        var street = jdbc.queryForMap("SELECT id, path FROM unit WHERE code = '990981100'");
        var post = new PostView(
                ((Number) street.get("id")).longValue(),
                "990981100",
                "青禾镇",
                "STREET",
                (String) street.get("path"),
                "street-staff");
        var user = new CurrentUser(34, "street2", "导入", List.of(post), Set.of("resident:import"));
        var village = new CurrentUser(25, "comm5", "读者", List.of(villagePost()), Set.of("resident:read"));

        var began = System.nanoTime();
        var checked = imports.check(() -> open(file), "990981100202", null, user);
        var looked = System.nanoTime();
        assertThat(checked.problems()).isEmpty();
        assertThat(imports.add(() -> open(file), "990981100202", null, user)).isEqualTo(people);
        var ended = System.nanoTime();

        System.out.printf(
                "%d people: looked at in %s, looked at again and brought in in %s%n",
                people, seconds(began, looked), seconds(looked, ended));
        assertThat(Duration.ofNanos(ended - began)).isLessThan(Duration.ofMinutes(5));
        for (var reader : List.of(user, village)) {
            ask(
                    "households",
                    reader,
                    () -> reading.households(
                            new HouseholdFilter(null, null, null, null, null, null, null),
                            new PageRequest(0, 20),
                            reader));
            ask("people", reader, () -> find(null, null, null, null, reader));
            ask("a tag", reader, () -> find(null, null, null, "elderly", reader));
            ask("a name of 256", reader, () -> find("赵国建", null, null, null, reader));
            ask("figures", reader, () -> figures.of(null, HouseholdKind.LEGAL, reader));
            ask("a phone", reader, () -> find(null, null, "10000004711", null, reader));
        }
    }

    private Object find(String name, String document, String phone, String tag, CurrentUser reader) {
        var filter = new ResidentFilter(
                name, document, phone, null, null, null, null, null, tag, null, null, null, null, null);
        return reading.residents(filter, new PageRequest(0, 20), reader);
    }

    private PostView villagePost() {
        var village = jdbc.queryForMap("SELECT id, path FROM unit WHERE code = '990981100202'");
        return new PostView(
                ((Number) village.get("id")).longValue(),
                "990981100202",
                "石桥村",
                "COMMUNITY",
                (String) village.get("path"),
                "community-staff");
    }

    private static void ask(String what, CurrentUser reader, Supplier<Object> question) {
        var times = IntStream.range(0, 12)
                .mapToLong(run -> {
                    var began = System.nanoTime();
                    question.get();
                    return (System.nanoTime() - began) / 100_000;
                })
                .skip(2)
                .sorted()
                .toArray();
        System.out.printf(
                "%s as %s: median %.1f ms, slowest %.1f ms%n",
                what, reader.username(), times[times.length / 2] / 10.0, times[times.length - 1] / 10.0);
    }

    private Path write(Path file) throws IOException {
        try (var text = Files.newBufferedWriter(file)) {
            text.write("户编号,网格代码,住址,姓名,与户主关系,证件号码,电话,民族,文化程度,政治面貌,婚姻状况,健康状况,健康信息依据,同意书编号或者法律依据,务工情况,务工地,标签\n");
            for (var number = 0; number < people; number++) {
                var household = number / IN_HOUSEHOLD;
                var digits = "990983"
                        + LocalDate.of(1930, 1, 1).plusDays(number % 30_000L).format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "%03d".formatted(number / 30_000);
                text.write("%d,990981100202001,石桥村 %d 号,%s,%s,%s,100%08d,汉族,初级中学,群众,已婚,健康,法定职责,基本公共卫生服务,省外务工,沿海某市,%s\n"
                        .formatted(
                                household,
                                household,
                                name(number),
                                number % IN_HOUSEHOLD == 0 ? "户主" : "其他",
                                digits + CheckCharacter.of(digits),
                                number,
                                number % 7 == 0 ? "老人" : ""));
            }
        }
        return file;
    }

    private static String name(int number) {
        var characters = "国建文志明军勇强华平海东林春德福贵荣成松秀英兰芳梅桂香玉珍凤";
        return "赵" + characters.charAt(number % 30) + characters.charAt(number / 30 % 30);
    }

    private static SheetRows open(Path file) {
        return SheetRows.open(file, ArchiveImport.columns(), ArchiveImport.MOST_ROWS);
    }

    private static String seconds(long from, long until) {
        return Duration.ofNanos(until - from).toSeconds() + " s";
    }
}
