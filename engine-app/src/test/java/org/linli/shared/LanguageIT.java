package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Chinese unless somebody asks for English. */
@IntegrationTest
class LanguageIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private Messages messages;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|没有找到",
                "zh-TW|没有找到",
                "fr|没有找到",
                "en|Not found",
                "en-GB,en;q=0.8|Not found",
                "de,en;q=0.5|Not found",
            })
    void isWhatARequestPrefers(String preferred, String title) {
        var problem = address.visitor()
                .send(
                        "GET",
                        "/api/public/cases/unknown?queryCode=00000000",
                        null,
                        Map.of("Accept-Language", preferred));

        assertThat(problem.expect(404).json().path("title").asText()).isEqualTo(title);
    }

    @Test
    void isChineseWhereNobodyAsksAsInAJob() {
        assertThat(Messages.isEnglish()).isFalse();
        assertThat(messages.text("problem.not-found.title")).isEqualTo("没有找到");
    }
}
