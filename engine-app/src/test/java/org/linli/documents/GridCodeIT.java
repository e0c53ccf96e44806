package org.linli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class GridCodeIT {
    private static final String CODE = "/api/grids/990981001001001/code.svg";

    @Autowired
    private ApiAddress address;

    @Test
    void drawsTheCodeOfAGridsSign() {
        var answer = address.as("comm1").get(CODE).expect(200);

        assertThat(answer.text()).startsWith("<svg").contains("<path");
        assertThat(answer.headers().get("content-type")).startsWith("image/svg+xml");
    }

    @Test
    void hasNoCodeForWhatIsNoGridWithASign() {
        address.as("comm1").get("/api/grids/990981001/code.svg").expect(404);
        address.as("comm1").get("/api/grids/nowhere/code.svg").expect(404);
    }
}
