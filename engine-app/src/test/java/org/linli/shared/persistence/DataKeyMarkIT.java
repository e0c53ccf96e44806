package org.linli.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.linli.shared.LinliSettings;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** A database that was written with one secret is not opened with another. */
@IntegrationTest
class DataKeyMarkIT {

    @Autowired
    private DataKeyMapper marks;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Test
    void theSameSecretOpensIt() {
        assertThatCode(() -> start(cipher)).doesNotThrowAnyException();
    }

    @Test
    void anotherIsRefusedWithWordsThatHelp() {
        var settings =
                new LinliSettings(Path.of("."), URI.create("http://localhost"), "another secret that is long enough");
        var other = new DataCipher(new DataKey(settings, "jdbc:mysql:"));

        assertThatThrownBy(() -> start(other))
                .isInstanceOfSatisfying(
                        ChangedDataKeyException.class,
                        refusal -> assertThat(new ChangedDataKeyAnalyzer()
                                        .analyze(refusal)
                                        .getAction())
                                .contains("LINLI_DATA_KEY", "data.key"));
    }

    private void start(DataCipher withSecret) {
        new DataKeyMark(marks, withSecret, transactions, clock).afterPropertiesSet();
    }
}
