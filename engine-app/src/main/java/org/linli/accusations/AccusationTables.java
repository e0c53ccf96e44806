package org.linli.accusations;

import java.util.List;
import org.linli.shared.persistence.PersonalTable;
import org.linli.shared.persistence.SeparateRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What is sealed, by table; it can be read with the given secrets, or the application does not start. */
@Configuration(proxyBeanMethods = false)
class AccusationTables {

    @Bean(initMethod = "requireReadable")
    SeparateRows sealedAccusations(
            AccusationCipher cipher, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new SeparateRows(cipher.separate(), tables(), jdbc, transactions);
    }

    static List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("accusation", "id")
                        .with("accused", "story", "accuser", "contact", "registered_by", "reply"),
                PersonalTable.of("accusation_party", "id")
                        .with("party")
                        .fingerprint("mark", clear -> clear.fingerprint(clear.text("party"))),
                PersonalTable.of("accusation_step", "id").with("words"),
                PersonalTable.of("accusation_file", "id").with("name", "file_key"),
                PersonalTable.of("accusation_access", "id").with("what"));
    }
}
