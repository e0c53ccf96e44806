package org.linli.licences;

import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.shared.persistence.PersonalTable;
import org.linli.shared.persistence.PersonalText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is encrypted of licences, and under what they are found by their holder. */
@Configuration(proxyBeanMethods = false)
class LicencePersonalTables {

    @Bean
    PersonalTable licencePersonalTexts() {
        return PersonalTable.of("licence", "id")
                .with("holder_document", "holder_name", "content")
                .reading("document_kind")
                .fingerprint(
                        "holder_index",
                        row -> row.fingerprint(PersonIndex.documentText(new DocumentNumber(
                                DocumentKind.valueOf(row.text("document_kind")),
                                new PersonalText(row.text("holder_document"))))));
    }
}
