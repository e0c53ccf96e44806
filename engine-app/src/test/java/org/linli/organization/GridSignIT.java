package org.linli.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class GridSignIT {
    @Autowired
    private ApiAddress address;

    @Test
    void tellsWhoeverScannedTheCodeWhereHeIsAndWhoIsInCharge() {
        var listed =
                address.as("comm4").get("/api/grids?q=990981100201001").json().at("/items/0");

        var scanned = address.visitor()
                .get("/api/public/grids/" + listed.at("/token").asText())
                .expect(200)
                .json();

        assertThat(scanned.at("/name").asText()).isEqualTo("上湾网格");
        assertThat(scanned.at("/community/name").asText()).isEqualTo("白果湾村");
        assertThat(scanned.at("/street/name").asText()).isEqualTo("青禾镇");
        assertThat(scanned.at("/worker/name").asText()).isEqualTo("吴燕萍");
        assertThat(scanned.at("/worker/phone").asText()).isEqualTo("0990-8200596");
        assertThat(scanned.has("token")).isFalse();
    }

    @Test
    void aCodeThatIsNotOursLeadsNowhere() {
        address.visitor().get("/api/public/grids/AAAAAAAAAAAAAAAAAAAAAA").expect(404);
    }
}
