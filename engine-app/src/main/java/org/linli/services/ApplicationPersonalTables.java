package org.linli.services;

import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.shared.persistence.PersonalTable;
import org.linli.shared.persistence.PersonalText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where applications have personal text. */
@Configuration(proxyBeanMethods = false)
class ApplicationPersonalTables {

    @Bean
    PersonalTable serviceObjectionPersonalTexts() {
        return PersonalTable.of("service_objection", "id").with("raised_by", "phone", "words");
    }

    @Bean
    PersonalTable serviceApplicationPersonalTexts() {
        return PersonalTable.of("service_application", "case_file_id")
                .with(
                        "applicant_name",
                        "document_number",
                        "phone",
                        "address",
                        "statement",
                        "agent_name",
                        "agent_document",
                        "result_address",
                        "reason",
                        "revocation_reason",
                        "receiver")
                .reading("document_kind")
                .fingerprint(
                        "document_key",
                        row -> row.fingerprint(PersonIndex.documentText(new DocumentNumber(
                                DocumentKind.valueOf(row.text("document_kind")),
                                new PersonalText(row.text("document_number"))))));
    }
}
