package org.linli.accounts;

import org.linli.residents.PersonIndex;
import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where accounts of residents have personal text. */
@Configuration(proxyBeanMethods = false)
class AccountPersonalTables {

    @Bean
    PersonalTable residentAccountPersonalTexts() {
        return PersonalTable.of("resident_account", "id")
                .with("phone")
                .fingerprint("phone_index", row -> row.fingerprint(PersonIndex.phoneText(row.text("phone"))));
    }

    @Bean
    PersonalTable householdClaimPersonalTexts() {
        return PersonalTable.of("household_claim", "id").with("name", "document_number");
    }

    @Bean
    PersonalTable dataRequestPersonalTexts() {
        return PersonalTable.of("data_request", "id").with("proposed", "reason", "answer");
    }
}
