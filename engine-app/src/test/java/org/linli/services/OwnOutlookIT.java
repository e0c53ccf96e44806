package org.linli.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.persistence.DataCipher;
import org.linli.sharing.NewSharedRecord;
import org.linli.sharing.SharedData;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody is told on his phone before he applies: of himself what departments hold, of other grown-ups nothing. */
@IntegrationTest
class OwnOutlookIT {
    private static final String ITEM = "39";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    private Neighbours.Person wife;
    private Neighbours.Person husband;
    private Api phone;

    @BeforeEach
    void liveTogether() {
        var neighbours = new Neighbours(address, jdbc, cipher);
        var home = neighbours.home();
        wife = neighbours.person(home, "东郭妻", "19650101", "02");
        husband = neighbours.person(home, "东郭夫", "19640101", "10");
        phone = neighbours.member(home, wife);
    }

    @Test
    void tellsNothingOfWhatDepartmentsHoldOfAnotherGrownUp() {
        var before = told(husband);
        var own = told(wife);

        assertThat(before.toString()).contains("本人授权后再查有关部门的登记").doesNotContain("有关部门的登记里已经查到");
        hold(husband);
        hold(wife);

        assertThat(told(husband)).isEqualTo(before);
        assertThat(told(wife)).isNotEqualTo(own);
    }

    @Test
    void writesDownOfWhomDepartmentsDataWereRead() {
        var before = looks();

        outlook(husband);
        assertThat(looks()).isEqualTo(before);
        outlook(wife);
        assertThat(looks()).isEqualTo(before + 1);
    }

    /** What is said of each material, whenever it is said. */
    private JsonNode told(Neighbours.Person person) {
        var materials = outlook(person).path("materials");
        materials.forEach(material -> ((ObjectNode) material).remove("changedAt"));
        return materials;
    }

    private JsonNode outlook(Neighbours.Person person) {
        var wanted = new HashMap<String, Object>();
        wanted.put("item", ITEM);
        wanted.put("resident", person.number());
        return phone.post("/api/me/applications/outlook", wanted).expect(200).json();
    }

    private void hold(Neighbours.Person person) {
        var document = documents.require(DocumentKind.RESIDENT_ID, person.document(), "number");
        Map.of("household-register", "GA", "marriage-register", "MZ", "pension-benefits", "RS", "real-estate", "ZR")
                .forEach((kind, owner) -> data.writeBack(new NewSharedRecord(
                        document, kind, owner, "T" + person.number(), Map.of("登记", "在册"), Instant.now(), null, null)));
    }

    private int looks() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM shared_lookup WHERE way = 'OUTLOOK' AND item_code = ? AND staff_id IS NULL",
                Integer.class,
                ITEM);
    }
}
