package org.linli.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.shared.LinliSettings;
import org.linli.shared.Retries;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** A database that was written with one secret is not opened without it while something needs it. */
@IntegrationTest
class DataKeyMarkIT {
    private static final String ANOTHER = "another secret that is long enough";

    @Autowired
    private DataKeyMapper marks;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private Retries retries;

    @Autowired
    private List<PersonalTable> tables;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Test
    void theSameSecretOpensIt() {
        assertThatCode(() -> start(marks, cipher)).doesNotThrowAnyException();
    }

    @Test
    void anotherIsRefusedWithWordsThatHelp() {
        assertThatThrownBy(() -> start(marks, with(ANOTHER)))
                .isInstanceOfSatisfying(
                        ChangedDataKeyException.class,
                        refusal -> assertThat(new ChangedDataKeyAnalyzer()
                                        .analyze(refusal)
                                        .getAction())
                                .contains("LINLI_DATA_KEY", "data.key", "rekey"));
    }

    @Test
    void aFormerSecretMayGoWhenNothingNeedsItAnyMore() {
        var installation = new KeptMarks();
        var first = "the first secret of an installation";
        start(installation, with(first));
        start(installation, with(first, ANOTHER)); // every node learns the next one first
        start(installation, with(ANOTHER, first));

        assertThat(rekeying(installation, with(ANOTHER, first)).isWanted()).isTrue();
        assertThat(rekeying(installation, with(first, ANOTHER)).isWanted()).isFalse();
        assertThatThrownBy(() -> rekeying(installation, with(first, ANOTHER)).run())
                .hasMessageContaining("former secret");
        assertThatThrownBy(() -> start(installation, with(ANOTHER))).isInstanceOf(ChangedDataKeyException.class);
        installation.noteRekeyed(with(ANOTHER).marks().get(0), clock.instant());
        assertThat(rekeying(installation, with(ANOTHER, first)).isWanted()).isFalse();
        start(installation, with(ANOTHER));
        assertThat(installation.list().get(0).removedAt()).isNotNull();
        assertThatThrownBy(() -> start(installation, with(first))).isInstanceOf(ChangedDataKeyException.class);
    }

    @Test
    void aFormerSecretMayNotGoWhileRowsNeedIt() {
        var installation = new KeptMarks();
        installation.insert(1, cipher.marks().get(0), clock.instant());
        installation.insert(2, with(ANOTHER).marks().get(0), clock.instant());
        installation.noteRekeyed(
                with(ANOTHER).marks().get(0), clock.instant()); // a node went on writing with the first

        assertThatThrownBy(() -> start(installation, with(ANOTHER)))
                .isInstanceOf(ChangedDataKeyException.class)
                .hasMessageContaining("rows that need the missing one: ")
                .hasMessageContaining("resident ");
    }

    private void start(DataKeyMapper of, DataCipher withSecrets) {
        new DataKeyMark(of, withSecrets, rekeying(of, withSecrets), transactions, clock).afterPropertiesSet();
    }

    private Rekeying rekeying(DataKeyMapper of, DataCipher withSecrets) {
        return new Rekeying(withSecrets, tables, new PersonalRows(withSecrets, jdbc), of, retries, transactions, clock);
    }

    private static DataCipher with(String secret, String... others) {
        var settings = new LinliSettings(Path.of("."), URI.create("http://localhost"), secret, List.of(others));
        return new DataCipher(new DataKey(settings, "jdbc:mysql:"));
    }
}
