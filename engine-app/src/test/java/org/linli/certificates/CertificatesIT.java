package org.linli.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.evidence.media.Documents;
import org.linli.evidence.media.Photos;
import org.linli.shared.LinliSettings;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.settings.OfficeSettings;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Photos of documents: who takes, sees and deletes them, how they lie on the disk, and how long. */
@IntegrationTest
class CertificatesIT {
    private static final byte[] PHOTO = Photos.jpeg(400, 260, Photos.exif(1, "2026:11:23 09:30:00", null));

    @Autowired
    private ApiAddress address;

    @Autowired
    private Certificates certificates;

    @Autowired
    private TestClock clock;

    @Autowired
    private LinliSettings settings;

    @Autowired
    private OfficeSettings offices;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    private Neighbours neighbours;
    private Neighbours.Home home;
    private Neighbours.Person person;
    private Api staff;

    @BeforeEach
    void meetSomebody() {
        neighbours = new Neighbours(address, jdbc, cipher);
        home = neighbours.home();
        person = neighbours.person(home, "有证件的人", "19650101", "02");
        staff = address.as(Neighbours.COMMUNITY_STAFF);
    }

    @Test
    void isShownForAPurposeWithTheViewersNameAcrossAndRecorded() throws Exception {
        var number = add(staff, "id-card");
        assertThat(view(staff, number, "").expect(400).text()).contains("purpose");
        assertThat(view(staff, number, "curious").expect(400).text()).contains("purpose");

        var shown = view(staff, number, "service").expect(200);

        assertThat(shown.headers().get("Cache-Control")).contains("no-store");
        assertThat(shown.headers().get("Content-Type")).isEqualTo("image/jpeg");
        var picture = ImageIO.read(new ByteArrayInputStream(shown.body()));
        assertThat(picture.getWidth()).isEqualTo(400);
        var other = view(address.as("sec5"), number, "service").expect(200);
        assertThat(other.body()).isNotEqualTo(shown.body()); // the same photo with another name across it
        assertThat(jdbc.queryForList(
                        "SELECT detail FROM audit_log WHERE action = 'show-certificate' AND object = ?",
                        String.class,
                        "resident:" + person.number()))
                .containsExactly("帮办代办事项: 居民身份证", "帮办代办事项: 居民身份证");
    }

    @Test
    void whoItBelongsToLearnsWhoLookedAtIt() {
        var number = add(staff, "id-card");
        var phone = neighbours.member(home, person);

        view(staff, number, "visit").expect(200);

        assertThat(phone.get("/api/me/data").expect(200).json().path("readings").toString())
                .as("before the code of his telephone")
                .contains("上门走访联系", "证件照片")
                .doesNotContain("居民身份证");
        phone.post("/api/me/codes", Map.of()).expect(204);
        var code = neighbours.lastCode(person.phone());
        assertThat(phone.post("/api/me/data/full", Map.of("code", code))
                        .expect(200)
                        .json()
                        .path("readings")
                        .toString())
                .contains("上门走访联系", "居民身份证");
    }

    @Test
    void liesEncryptedOnTheDiskUntilItIsDeletedForAReason() throws Exception {
        var number = add(staff, "household-booklet");
        var hash = jdbc.queryForObject(
                "SELECT stored_sha256 FROM certificate_image WHERE number = ?", String.class, number);
        var file = file(hash);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("JFIF")
                .doesNotContain("Exif");
        assertThat(ImageIO.read(file.toFile())).isNull();

        staff.post("/api/certificates/" + number + "/deletion", Map.of("reason", " "))
                .expect(400);
        staff.post("/api/certificates/" + number + "/deletion", Map.of("reason", "本人要求"))
                .expect(204);

        assertThat(file).doesNotExist();
        view(staff, number, "service").expect(404);
        assertThat(shelf(staff).path("items")).isEmpty();
        var line = jdbc.queryForMap(
                "SELECT file_key, stored_sha256, delete_reason FROM certificate_image WHERE number = ?", number);
        assertThat(line.get("file_key")).isNull();
        assertThat(line.get("stored_sha256")).isNull();
        assertThat(line.get("delete_reason")).isEqualTo("本人要求");
    }

    @Test
    void onlyPicturesAreTaken() {
        assertThat(send(staff, "id-card", "不是照片".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(send(staff, "id-card", Documents.talkative()).expect(400).text())
                .contains("照片");
        assertThat(send(staff, "id-card", Photos.bomb(30_000, 30_000))
                        .expect(400)
                        .text())
                .contains("file");
        assertThat(send(staff, "no-such-kind", PHOTO).expect(400).text()).contains("kind");
        assertThat(shelf(staff).path("items")).isEmpty();
    }

    @Test
    void gridWorkersTakeThemAndDoNotLookAtThem() {
        var worker = address.as(Neighbours.GRID_WORKER);
        var number = add(worker, "id-card");

        assertThat(shelf(worker).path("items")).hasSize(1);
        assertThat(shelf(worker).path("mayShow").asBoolean()).isFalse();
        view(worker, number, "visit").expect(403);
        worker.post("/api/certificates/" + number + "/deletion", Map.of("reason", "手滑"))
                .expect(403);
        address.as("street2")
                .get("/api/residents/" + person.number() + "/certificates")
                .expect(200);
        view(address.as("street2"), number, "check").expect(200);
        assertThat(send(address.as("street2"), "id-card", PHOTO).status()).isEqualTo(403);
    }

    @Test
    void othersLearnNothing() {
        var number = add(staff, "id-card");
        staff.post(
                "/api/linked-households",
                Map.of("grid", Neighbours.GRID, "member", "red01", "households", List.of(home.household())));

        for (var elsewhere : List.of("comm1", "comm4", "street1")) {
            address.as(elsewhere)
                    .get("/api/residents/" + person.number() + "/certificates")
                    .expect(404);
            view(address.as(elsewhere), number, "visit").expect(404);
        }
        for (var never : List.of(
                "red01", "officer.ga", "head.ny", "city.center", "city.supervisor", "org", "petition", "admin")) {
            address.as(never)
                    .get("/api/residents/" + person.number() + "/certificates")
                    .expect(403);
            view(address.as(never), number, "visit").expect(403);
            assertThat(send(address.as(never), "id-card", PHOTO).status()).isEqualTo(403);
        }
        view(address.visitor(), number, "visit").expect(401);
        assertThat(send(address.as("comm1"), "id-card", PHOTO).status()).isEqualTo(404);
        var texts = List.of(
                staff.get("/api/residents/" + person.number()).text(),
                staff.post("/api/residents/search", Map.of("documentNumber", person.document()))
                        .text(),
                staff.post(
                                "/api/exports/residents",
                                Map.of(
                                        "question",
                                        Map.of("phone", person.phone()),
                                        "format",
                                        "CSV",
                                        "purpose",
                                        "check"))
                        .text());
        assertThat(texts).noneMatch(text -> text.contains(number));
    }

    @Test
    void thoseOfAHouseholdAndOfWhoWasMergedAreFound() {
        var sent = staff.upload(
                        "/api/certificates?household=" + home.household() + "&kind=household-booklet",
                        "a.jpg",
                        "image/jpeg",
                        PHOTO)
                .expect(201);
        assertThat(staff.get("/api/households/" + home.household() + "/certificates")
                        .expect(200)
                        .json()
                        .at("/items/0/number")
                        .asText())
                .isEqualTo(sent.json().path("number").asText());
        var sex = staff.get("/api/residents/" + person.number())
                .json()
                .at("/details/sex/code")
                .asText();
        var second = staff.post(
                        "/api/residents",
                        Map.of(
                                "person", Map.of("name", "有证件的人", "sex", sex),
                                "household", home.household(),
                                "relation", "10"))
                .expect(201)
                .json()
                .path("number")
                .asText();
        staff.upload("/api/certificates?resident=" + second + "&kind=other", "a.jpg", "image/jpeg", PHOTO)
                .expect(201);

        staff.post("/api/residents/" + person.number() + "/merges", Map.of("duplicate", second, "version", 0))
                .expect(200);

        assertThat(shelf(staff).path("items").findValuesAsText("kind")).contains("other");
    }

    @Test
    void isDeletedWhenItsTimeIsOver() throws Exception {
        var number = add(staff, "id-card");
        var kept = add(staff, "other");
        var until = shelf(staff).at("/items/1/keptUntil").asText();
        assertThat(until).isNotEmpty();
        var now = clock.instant();
        clock.setTo(now);

        clock.advance(Duration.ofDays(179));
        certificates.deleteExpired();
        assertThat(count(number)).isOne();

        clock.advance(Duration.ofDays(2));
        assertThat(certificates.deleteExpired()).isPositive();
        assertThat(count(number)).isZero();
        assertThat(count(kept)).isOne();

        days("certificate.keepDays", 0);
        try {
            clock.advance(Duration.ofDays(3000));
            certificates.deleteExpired();
            assertThat(count(kept)).isOne();
        } finally {
            days("certificate.keepDays", 365);
        }
    }

    private void days(String code, int days) {
        var before = offices.setting(code);
        offices.change(code, BigDecimal.valueOf(days), before.version(), "test");
    }

    private int count(String number) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM certificate_image WHERE number = ? AND deleted_at IS NULL",
                Integer.class,
                number);
    }

    private String add(Api who, String kind) {
        return send(who, kind, PHOTO).expect(201).json().path("number").asText();
    }

    private Api.Answer send(Api who, String kind, byte[] content) {
        return who.upload(
                "/api/certificates?resident=" + person.number() + "&kind=" + kind, "证.jpg", "image/jpeg", content);
    }

    private JsonNode shelf(Api who) {
        return who.get("/api/residents/" + person.number() + "/certificates")
                .expect(200)
                .json();
    }

    private static Api.Answer view(Api who, String number, String purpose) {
        return who.post("/api/certificates/" + number + "/view", Map.of("purpose", purpose));
    }

    private Path file(String hash) {
        return settings.dataFolder()
                .resolve("evidence")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }
}
