package org.linli.credit;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reproaches have personal text: whom they concern, and what was said of and by him. */
@Configuration(proxyBeanMethods = false)
class CreditPersonalTables {

    @Bean
    PersonalTable creditMatterPersonalTexts() {
        return PersonalTable.of("credit_matter", "case_file_id")
                .with(
                        "document_number",
                        "name",
                        "facts",
                        "defence",
                        "reasons",
                        "appeal",
                        "appeal_answer",
                        "repair",
                        "repair_answer")
                .reading("document_kind")
                .fingerprint(
                        "document_index",
                        row -> row.fingerprint(
                                CreditIndex.text(row.text("document_kind"), row.text("document_number"))));
    }
}
