package org.linli.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.linli.documents.PaperStyle;
import org.linli.organization.OrganizationService;
import org.linli.shared.problem.NotNowException;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers from their number to whoever scans their code: sealed, checked, copied, taken back. */
@IntegrationTest
class SealedPapersIT {
    private static final String CITY_MANAGEMENT = "CG";

    @Autowired
    private ApiAddress address;

    @Autowired
    private SealedPapers papers;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void isCheckedByWhoeverHoldsItAndAChangedByteIsFound() throws Exception {
        var paper = papers.issue(paper("MZ", "ACCEPTANCE"));
        var holder = address.visitor();

        var answer = holder.get("/api/public/papers/" + paper.token()).expect(200);
        var shown = answer.json();
        assertThat(shown.path("inForce").asBoolean()).isTrue();
        assertThat(shown.path("number").asText()).matches("安民政服〔\\d{4}〕[1-9]\\d*号");
        assertThat(shown.path("organName").asText()).isEqualTo("安澜市民政局");
        assertThat(shown.path("recipient").asText()).isEqualTo("王**");
        assertThat(shown.path("sealTrust").asText()).isEqualTo("TEST");
        assertThat(answer.headers().get("Cache-Control")).contains("no-store");

        var file = papers.file(paper.token());
        assertThat(text(file)).contains("安澜市民政局", paper.number(), "受理通知书", "测试印章");
        assertVerdict(check(holder, paper, file), true, "HOLDS");
        var changed = file.clone();
        changed[200] ^= 1;
        assertVerdict(check(holder, paper, changed), false, "BROKEN");
        var other = papers.issue(paper("MZ", "ACCEPTANCE"));
        assertVerdict(check(holder, paper, papers.file(other.token())), false, "HOLDS");
        assertVerdict(check(holder, paper, "不是文书".getBytes()), false, "NONE");
        assertThat(file.length).isLessThan(1_500_000);
        assertThat(check(holder, paper, new byte[3_000_001]).expect(400).text()).contains("\"file\"");
    }

    @Test
    void isFoundTakenBackAtOnce() {
        var paper = papers.issue(paper(CITY_MANAGEMENT, "DECISION"));
        var head = address.as("head.cg");
        var path = "/api/sealed-papers/" + paper.token();
        assertThat(head.get(path).expect(200).json().path("mayRevoke").asBoolean())
                .isTrue();
        head.post(path + "/revocation", Map.of("cause", "REVOKED", "reason", ""))
                .expect(400);
        head.post(path + "/revocation", Map.of("reason", "认定事实有误")).expect(400);

        head.post(path + "/revocation", Map.of("cause", "REVOKED", "reason", "认定错误，王大明（电话13800138000）已认可"))
                .expect(200);

        var shown = address.visitor()
                .get("/api/public/papers/" + paper.token())
                .expect(200)
                .json();
        assertThat(shown.path("inForce").asBoolean()).isFalse();
        assertThat(shown.path("state").asText()).isEqualTo("REVOKED");
        assertThat(shown.path("stateReason").asText()).isEqualTo("撤销");
        assertThat(shown.toString()).doesNotContain("王大明").doesNotContain("13800138000");
        assertThat(head.get(path).expect(200).text()).contains("王大明");
        head.post(path + "/revocation", Map.of("cause", "CANCELLED", "reason", "再来一次"))
                .expect(409);
    }

    @Test
    void namesWhatStandsInItsPlace() {
        var old = papers.issue(paper("MZ", "DECISION"));

        var current = papers.replace(old.token(), paper("MZ", "DECISION"), PaperCause.REMADE, "更正日期");

        assertThat(papers.find(old.token()).orElseThrow().state()).isEqualTo(PaperState.REPLACED);
        assertThat(papers.find(current.token()).orElseThrow().isValid()).isTrue();
        assertThatThrownBy(() -> papers.replace(old.token(), paper("MZ", "DECISION"), PaperCause.REMADE, "再换"))
                .isInstanceOf(NotNowException.class);
    }

    @Test
    void numbersWithoutGapsHoweverManyAreIssuedAtOnce() throws Exception {
        var first = number(papers.issue(paper("RS", "ACCEPTANCE")));
        transactions.executeWithoutResult(status -> {
            papers.issue(paper("RS", "ACCEPTANCE"));
            status.setRollbackOnly();
        });

        var numbers = AtOnce.run(Stream.generate(
                        () -> (Callable<Integer>) () -> number(papers.issue(paper("RS", "ACCEPTANCE"))))
                .limit(6)
                .toList());

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(first + 1, first + 6).boxed().toList());
    }

    @Test
    void countsEachCopyWithWhoTookIt() throws Exception {
        var paper = papers.issue(paper(CITY_MANAGEMENT, "DECISION"));
        var path = "/api/sealed-papers/" + paper.token();
        var officer = address.as("officer.cg");

        var copies = AtOnce.run(Stream.generate(() -> (Callable<Api.Answer>) () -> officer.post(path + "/copies", null))
                .limit(4)
                .toList());

        copies.forEach(copy -> assertThat(copy.expect(200).body()).isEqualTo(papers.file(paper.token())));
        var log = officer.get(path).expect(200).json().path("copies");
        assertThat(log).hasSize(4);
        assertThat(log.findValuesAsText("number")).containsExactly("4", "3", "2", "1");
        assertThat(log.get(0).path("madeBy").asText()).isNotEmpty();
        address.as("dept.ny").get(path).expect(404);
        address.as("dept.ny").post(path + "/copies", null).expect(404);
        assertThat(officer.get("/api/sealed-papers?q=" + paper.token())
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(officer.get("/api/sealed-papers?kind=DECISION").expect(200).text())
                .contains(paper.number());
    }

    @Test
    void isIssuedByNobodyWithoutACertificateAndWithTheOneThatIsBroughtIn() throws Exception {
        var admin = address.as("admin");
        papers.issue(paper("CL", "DECISION"));
        admin.delete("/api/seals/CL").expect(204);
        assertThatThrownBy(() -> papers.issue(paper("CL", "DECISION")))
                .isInstanceOf(NotNowException.class)
                .hasMessageContaining("seal.none");

        var file = SealFiles.pkcs12(SealKey.SM2, clock.instant().minusSeconds(3600));
        assertThat(bringIn(admin, file, "wrong").expect(400).text()).contains("password");
        assertThat(bringIn(admin, "nothing".getBytes(), "x").expect(400).text()).contains("\"file\"");
        var seal = bringIn(admin, file, SealFiles.PASSWORD).expect(201).json();

        assertThat(seal.path("algorithm").asText()).isEqualTo("SM2");
        assertThat(seal.path("subject").asText()).isEqualTo("CN=Test Seal");
        assertThat(seal.path("state").asText()).isEqualTo("VALID");
        var paper = papers.issue(paper("CL", "DECISION"));
        assertThat(paper.isTest()).isFalse();
        assertThat(seal.path("trust").asText()).isEqualTo("UNKNOWN_AUTHORITY");
        assertThat(address.visitor()
                        .get("/api/public/papers/" + paper.token())
                        .expect(200)
                        .json()
                        .path("sealTrust")
                        .asText())
                .isEqualTo("UNKNOWN_AUTHORITY");
        assertThat(text(papers.file(paper.token()))).doesNotContain("测试印章");
        assertVerdict(check(address.visitor(), paper, papers.file(paper.token())), true, "HOLDS");
        assertThat(jdbc.queryForList(
                        "SELECT private_key FROM unit_certificate WHERE private_key IS NOT NULL", String.class))
                .allMatch(key -> key.indexOf(':') > 0);
        address.as("head.cg").get("/api/seals").expect(403);
    }

    @Test
    void tellsAStrangersCodeKindly() {
        address.visitor().get("/api/public/papers/" + UUID.randomUUID()).expect(404);
    }

    private NewSealedPaper paper(String unit, String kind) {
        var id = organization.findUnit(unit).orElseThrow().id();
        return new NewSealedPaper(
                null,
                id,
                kind,
                "受理通知书",
                "受理通知书",
                "王**",
                page -> page.text(PaperStyle.LARGE, "您提出的老年优待证申请，材料齐全，符合法定形式，现予受理。"));
    }

    private static Api.Answer bringIn(Api admin, byte[] file, String password) {
        return admin.upload(
                "/api/seals?unit=CL", "seal.pfx", "application/x-pkcs12", file, Map.of("password", password));
    }

    private static Api.Answer check(Api holder, SealedPaper paper, byte[] file) {
        return holder.upload("/api/public/paper-checks?paper=" + paper.token(), "文书.pdf", "application/pdf", file);
    }

    private static void assertVerdict(Api.Answer answer, boolean isSame, String signature) {
        var verdict = answer.expect(200).json();
        assertThat(verdict.path("same").asBoolean()).isEqualTo(isSame);
        assertThat(verdict.path("signature").asText()).isEqualTo(signature);
    }

    private static int number(SealedPaper paper) {
        return Integer.parseInt(paper.number().replaceAll(".*〕|号", ""));
    }

    private static String text(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
