package org.linli.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.organization.OrganizationService;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotNowException;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** From the reproach to the end of a listing: told, heard, decided by somebody else, appealed, repaired, expired. */
@IntegrationTest
class BlacklistIT {
    private static final String COMMUNITY = "990981001001";
    private static final String PROPOSER = "comm1";
    private static final String DECIDER = "center1";
    private static final Map<String, Object> NOTICE = Map.of("legalBasis", "《行政许可法》第七十八条", "served", "handed");

    private static int people;

    @Autowired
    private ApiAddress address;

    @Autowired
    private CreditRecords records;

    @Autowired
    private CreditRemedies remedies;

    @Autowired
    private CreditExpiry expiry;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Officials officials;
    private DocumentNumber person;

    @BeforeEach
    void somebody() {
        officials = new Officials(address);
        person = new DocumentNumber(DocumentKind.PASSPORT, new PersonalText("CREDIT%05d".formatted(++people)));
    }

    @Test
    void onlyTheGreenChannelIsLostAndOnlyAfterHeWasHeard() {
        var number = propose(CreditFact.FALSE_MATERIAL);
        assertThat(officials.caseFile(PROPOSER, number).path("state").asText()).isEqualTo("CREDIT_PROPOSED");
        officials.does(PROPOSER, number, "serveNotice", NOTICE);
        assertThat(officials.caseFile(PROPOSER, number).path("state").asText()).isEqualTo("CREDIT_NOTICED");
        officials.does(PROPOSER, number, "takeDefence", Map.of("defence", "材料是中介代办的，本人不知情"));
        assertThat(records.hasGreenChannel(person)).isTrue();
        assertThat(records.mayPromise(person)).isTrue();
        var sheet = officials
                .as(DECIDER)
                .get("/api/credit-matters/" + number)
                .expect(200)
                .json();
        assertThat(sheet.path("defence").asText()).contains("中介");
        assertThat(sheet.path("facts").asText()).isNotBlank();
        assertThat(officials.as("comm2").get("/api/credit-matters/" + number).status())
                .as("another community")
                .isEqualTo(404);

        var tooLong = Map.of("severity", "MINOR", "months", 12, "reasons", "理由");
        assertThat(officials
                        .act(DECIDER, number, "listPerson", Map.of("form", tooLong))
                        .expect(400)
                        .text())
                .contains("months");
        list(number, "MINOR", 3);

        assertThat(officials.caseFile(DECIDER, number).path("state").asText()).isEqualTo("CREDIT_LISTED");
        assertThat(records.hasGreenChannel(person)).isFalse();
        assertThat(records.mayPromise(person)).isFalse();
        var stored = jdbc.queryForMap(
                        "SELECT m.* FROM credit_matter m JOIN case_file c ON c.id = m.case_file_id WHERE c.case_number = ?",
                        number)
                .toString();
        assertThat(stored).doesNotContain("闾丘某", person.number().value(), "中介代办");
        var told = officials.caseFile(DECIDER, number)
                + officials.timeline(DECIDER, number).toString();
        assertThat(told).doesNotContain("闾丘某", person.number().value(), "中介代办");
        for (var stranger : List.of("comm2", "grid01", "officer.mz", "org", "admin")) {
            assertThat(officials.as(stranger).get("/api/cases/" + number).status())
                    .as(stranger)
                    .isIn(403, 404);
        }
    }

    @Test
    void isDecidedAgainstOrWithdrawn() {
        var dropped = propose(CreditFact.FALSE_PROMISE);
        officials.says(PROPOSER, dropped, "dropProposal", Map.of(), "查清是误会");
        assertThat(officials.caseFile(PROPOSER, dropped).path("state").asText()).isEqualTo("CREDIT_DROPPED");

        var kept = propose(CreditFact.FALSE_PROMISE);
        officials.does(PROPOSER, kept, "serveNotice", NOTICE);
        officials.does(PROPOSER, kept, "waiveDefence", Map.of());
        officials.does(DECIDER, kept, "keepOff", Map.of("reasons", "情节轻微，已经改正"));

        assertThat(officials.caseFile(DECIDER, kept).path("state").asText()).isEqualTo("CREDIT_NOT_LISTED");
        assertThat(records.hasGreenChannel(person)).isTrue();
    }

    @Test
    void isRevokedOnAppealWhichIsPossibleOnce() {
        var number = listed(CreditFact.FALSE_MATERIAL);
        remedies.appeal(number, "不是我交的材料", user(PROPOSER));
        assertThat(records.hasGreenChannel(person)).isFalse();
        officials.does("city.center", number, "keepListing", Map.of("reasons", "签名是本人的"));
        assertThat(officials.caseFile(DECIDER, number).path("state").asText()).isEqualTo("CREDIT_LISTED");
        assertThatThrownBy(() -> remedies.appeal(number, "再申诉", user(PROPOSER))).isInstanceOf(NotNowException.class);

        somebody();
        var wrong = listed(CreditFact.FALSE_MATERIAL);
        remedies.appeal(wrong, "同名同姓", user(PROPOSER));
        officials.does("city.center", wrong, "revokeListing", Map.of("reasons", "确属同名"));
        assertThat(records.hasGreenChannel(person)).isTrue();
    }

    @Test
    void aFalsePromiseWeighsUntilItIsRepairedAlsoAfterItsTime() {
        var number = listed(CreditFact.FALSE_PROMISE);
        transactions.executeWithoutResult(status -> jdbc.update(
                "UPDATE credit_matter SET listed_until = '2020-01-01' WHERE case_file_id = (SELECT id FROM case_file WHERE case_number = ?)",
                number));
        assertThat(records.hasGreenChannel(person)).isTrue();
        expiry.endSome();

        assertThat(officials.caseFile(DECIDER, number).path("state").asText()).isEqualTo("CREDIT_EXPIRED");
        assertThat(records.hasGreenChannel(person)).isTrue();
        assertThat(records.mayPromise(person)).isFalse();
        remedies.askRepair(number, "已经补交真实材料", user(PROPOSER));
        officials.does(DECIDER, number, "refuseRepair", Map.of("reasons", "材料还缺一份"));
        remedies.askRepair(number, "全部补齐", user(PROPOSER));
        officials.does(DECIDER, number, "repairCredit", Map.of("reasons", "核对无误"));

        assertThat(officials.caseFile(DECIDER, number).path("state").asText()).isEqualTo("CREDIT_REPAIRED");
        assertThat(records.mayPromise(person)).isTrue();
    }

    private String propose(CreditFact fact) {
        var unit = organization.findUnit(COMMUNITY).orElseThrow();
        return records.propose(
                new NewCreditMatter(person, new PersonalText("闾丘某"), fact, null, "提交的证明与登记不符", unit.id()),
                user(PROPOSER));
    }

    private String listed(CreditFact fact) {
        var number = propose(fact);
        officials.does(PROPOSER, number, "serveNotice", NOTICE);
        officials.does(PROPOSER, number, "waiveDefence", Map.of());
        list(number, "GENERAL", 6);
        return number;
    }

    private void list(String number, String severity, int months) {
        officials.does(
                DECIDER, number, "listPerson", Map.of("severity", severity, "months", months, "reasons", "事实清楚"));
    }

    private CurrentUser user(String username) {
        var unit = organization.findUnit(COMMUNITY).orElseThrow();
        var id = jdbc.queryForObject("SELECT staff_id FROM account WHERE username = ?", Long.class, username);
        var post =
                new PostView(unit.id(), unit.code(), unit.name(), unit.kind().name(), unit.path(), "community-staff");
        return new CurrentUser(id, username, username, List.of(post), Set.of("credit:propose"));
    }
}
