package org.linli.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.evidence.media.Documents;
import org.linli.evidence.media.Movies;
import org.linli.evidence.media.Photos;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a browser gets from the endpoints of files, and who gets nothing. */
@IntegrationTest
class EvidenceApiIT {
    private static final String PATH = "/api/evidence";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void forgetEarlierUploads() {
        transactions.executeWithoutResult(status -> jdbc.update("DELETE FROM rate_limit"));
    }

    @Test
    void takesAPhotoFromAnyoneAndTellsWhatItSaid() {
        var answer = upload(address.visitor(), "a.jpg", photo(201)).expect(201);

        var json = answer.json();
        assertThat(answer.headers().get("Location")).isEqualTo(PATH + "/" + id(answer));
        assertThat(json.path("sha256").asText()).hasSize(64);
        assertThat(json.path("mediaType").asText()).isEqualTo("image/jpeg");
        assertThat(json.path("thumbnailUrl").asText()).isEqualTo(PATH + "/" + id(answer) + "/thumbnail");
        assertThat(json.path("takenAt").asText()).isEqualTo("2025-11-23T01:30:00Z");
        assertThat(json.path("latitude").asDouble()).isEqualTo(30.5);
    }

    @Test
    void showsAnUntiedFileOnlyToItsSender() {
        var sender = address.as("grid01");
        var url = PATH + "/" + id(upload(sender, "a.jpg", photo(202)).expect(201));
        var anonymous = PATH + "/" + id(upload(address.visitor(), "a.jpg", photo(202)));

        sender.get(url).expect(200);
        sender.get(url + "/thumbnail").expect(200);

        sender.get(anonymous).expect(404);
        address.as("grid02").get(url).expect(404);
        address.visitor().get(url).expect(401);
        address.visitor().get(anonymous).expect(401);
        sender.get(PATH + "/" + "0".repeat(32)).expect(404);
    }

    @Test
    void sendsNothingThatABrowserCouldRun() {
        var sender = address.as("grid01");
        var photo = sender.get(PATH + "/" + id(upload(sender, "<b>.html", photo(203))));
        var pdf = upload(sender, "x.pdf", Documents.talkative());
        var document = sender.get(PATH + "/" + id(pdf));

        assertThat(photo.headers())
                .containsEntry("Content-Type", "image/jpeg")
                .containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(photo.headers().get("Content-Security-Policy")).isNotBlank();
        assertThat(photo.headers().get("Cache-Control")).contains("private");
        assertThat(photo.headers().get("Content-Disposition"))
                .startsWith("inline")
                .contains(".jpg")
                .doesNotContain("html");
        assertThat(document.headers().get("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("x.pdf");
        assertThat(pdf.json().path("thumbnailUrl").isNull()).isTrue();
    }

    @Test
    void sendsAPartOfAVideo() {
        var sender = address.as("grid01");
        var url = PATH + "/" + id(upload(sender, "v.mp4", Movies.android()));

        var part = sender.send("GET", url, null, Map.of("Range", "bytes=4-7"));

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("ftyp");
        assertThat(part.headers().get("Content-Range")).isEqualTo("bytes 4-7/" + Movies.android().length);
    }

    @Test
    void refusesOtherFilesWithAReasonAtTheField() {
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(problem(upload(address.visitor(), "a.jpg", html).expect(400)))
                .contains("JPEG");
        assertThat(problem(upload(address.visitor(), "a.jpg", new byte[0]).expect(400)))
                .contains("空");
        assertThat(problem(upload(address.visitor(), "a.png", Photos.bomb(60_000, 60_000))
                        .expect(400)))
                .contains("尺寸");
        assertThat(problem(upload(address.visitor(), "a.pdf", Documents.encrypted())
                        .expect(400)))
                .contains("密码");
    }

    @Test
    void refusesFilesThatAreTooLarge() {
        var photo = new byte[16 * 1024 * 1024];
        var jpeg = photo(204);
        System.arraycopy(jpeg, 0, photo, 0, jpeg.length);

        var refusal = upload(address.visitor(), "a.jpg", photo).expect(413);
        upload(address.visitor(), "a.mp4", new byte[53 * 1024 * 1024]).expect(413);

        assertThat(refusal.json().path("type").asText()).isEqualTo("/problems/too-large");
        assertThat(problem(refusal)).contains("15 MB");
    }

    @Test
    void limitsWhatOneAddressSendsWithoutAnAccount() {
        var visitor = address.visitor();
        var nothing = new byte[0];
        upload(visitor, "a.jpg", nothing).expect(400);
        transactions.executeWithoutResult(
                status -> jdbc.update("UPDATE rate_limit SET hits = 599 WHERE bucket LIKE 'evidence-upload%'"));
        upload(visitor, "a.jpg", nothing).expect(400);

        var refusal = upload(visitor, "a.jpg", nothing).expect(429);

        assertThat(refusal.headers()).containsKey("Retry-After");
        upload(address.as("grid01"), "a.jpg", photo(205)).expect(201);
    }

    @Test
    void takesNothingFromSomebodyWhoMustChangeHisPassword() {
        var sender = address.as("grid03");
        mustChange("grid03", true);
        try {
            var refusal = upload(sender, "a.jpg", photo(206)).expect(403);

            assertThat(refusal.json().path("type").asText()).isEqualTo("/problems/password-change-due");
            sender.get("/api/session").expect(200);
            sender.get("/api/public/categories").expect(200);
        } finally {
            mustChange("grid03", false);
        }
        upload(sender, "a.jpg", photo(206)).expect(201);
    }

    private void mustChange(String username, boolean mustChange) {
        transactions.executeWithoutResult(status ->
                jdbc.update("UPDATE account SET must_change_password = ? WHERE username = ?", mustChange, username));
    }

    private static Api.Answer upload(Api api, String name, byte[] content) {
        return api.upload(PATH, name, "image/jpeg", content);
    }

    private static byte[] photo(int width) {
        return Photos.jpeg(width, 40, Photos.exif(1, "2025:11:23 09:30:00", null));
    }

    private static String id(Api.Answer answer) {
        return answer.json().path("id").asText();
    }

    private static String problem(Api.Answer answer) {
        var error = answer.json().path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo("file");
        return error.path("message").asText();
    }
}
