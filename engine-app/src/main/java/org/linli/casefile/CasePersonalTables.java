package org.linli.casefile;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where case files have personal text. */
@Configuration(proxyBeanMethods = false)
class CasePersonalTables {

    @Bean
    PersonalTable caseFilePersonalTexts() {
        return PersonalTable.of("case_file", "id")
                .with("reporter_name", "reporter_phone")
                .fingerprint(
                        "reporter_phone_index", row -> row.fingerprint(PhoneIndex.digits(row.text("reporter_phone"))));
    }
}
