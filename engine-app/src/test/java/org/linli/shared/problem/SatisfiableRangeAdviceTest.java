package org.linli.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletResponse;

class SatisfiableRangeAdviceTest {

    @ParameterizedTest
    @CsvSource({"200, true", "206, true", "416, false"})
    void sendsNoFileWhenTheRangeIsNotInIt(int status, boolean isSent) {
        var answer = new MockHttpServletResponse();
        answer.setStatus(status);
        var file = new ByteArrayResource(new byte[3]);

        var body = new SatisfiableRangeAdvice()
                .beforeBodyWrite(file, null, null, null, null, new ServletServerHttpResponse(answer));

        assertThat(body != null).isEqualTo(isSent);
    }
}
