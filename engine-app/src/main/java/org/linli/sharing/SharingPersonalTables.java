package org.linli.sharing;

import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.shared.persistence.PersonalTable;
import org.linli.shared.persistence.PersonalTable.Clear;
import org.linli.shared.persistence.PersonalText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the departments' data and what is written about them have personal text. */
@Configuration(proxyBeanMethods = false)
class SharingPersonalTables {

    @Bean
    PersonalTable sharedRecordPersonalTexts() {
        return PersonalTable.of("shared_record", "id")
                .with("document_number", "record_key", "content")
                .reading("document_kind")
                .reading("kind_code")
                .reading("owner_code")
                .reading("source")
                .fingerprint("person_index", SharingPersonalTables::person)
                .fingerprint(
                        "record_index",
                        row -> row.fingerprint(RecordStore.keyText(
                                row.text("owner_code"),
                                row.text("source"),
                                row.text("kind_code"),
                                row.text("record_key"))));
    }

    @Bean
    PersonalTable sharedLookupPersonalTexts() {
        return PersonalTable.of("shared_lookup", "id")
                .with("document_number")
                .reading("document_kind")
                .fingerprint("person_index", SharingPersonalTables::person);
    }

    @Bean
    PersonalTable sharedDisputePersonalTexts() {
        return PersonalTable.of("shared_dispute", "id").with("claim", "answer");
    }

    @Bean
    PersonalTable sharedReviewPersonalTexts() {
        return PersonalTable.of("shared_review", "lookup_id").with("question", "explanation", "reason");
    }

    private static String person(Clear row) {
        return row.fingerprint(PersonIndex.documentText(new DocumentNumber(
                DocumentKind.valueOf(row.text("document_kind")), new PersonalText(row.text("document_number")))));
    }
}
