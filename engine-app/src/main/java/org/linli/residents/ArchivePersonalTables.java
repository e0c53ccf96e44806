package org.linli.residents;

import org.linli.shared.persistence.PersonalTable;
import org.linli.shared.persistence.PersonalTable.Clear;
import org.linli.shared.persistence.PersonalText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the archive has personal text, and under what people are found. */
@Configuration(proxyBeanMethods = false)
class ArchivePersonalTables {

    @Bean
    PersonalTable residentPersonalTexts() {
        return PersonalTable.of("resident", "id")
                .with("name", "document_number", "phone")
                .reading("document_kind")
                .fingerprint("document_index", row -> row.fingerprint(PersonIndex.documentText(document(row))))
                .fingerprint("name_index", row -> row.fingerprint(PersonIndex.nameText(row.text("name"))))
                .fingerprint("surname_index", row -> PersonIndex.surname(row.text("name"), row::fingerprint))
                .fingerprint("phone_index", row -> row.fingerprint(PersonIndex.phoneText(row.text("phone"))))
                .terms(
                        "resident_name_term",
                        "resident_id",
                        "term",
                        row -> PersonIndex.terms(row.text("name"), row::fingerprint));
    }

    @Bean
    PersonalTable residentPastPersonalTexts() {
        return PersonalTable.of("resident_past", "id", "version").with("name", "document_number", "phone");
    }

    @Bean
    PersonalTable residentInfoPersonalTexts() {
        return PersonalTable.of("resident_info", "id").with("content");
    }

    @Bean
    PersonalTable healthGroundPersonalTexts() {
        return PersonalTable.of("health_ground", "id").with("giver");
    }

    private static DocumentNumber document(Clear row) {
        return new DocumentNumber(
                DocumentKind.valueOf(row.text("document_kind")), new PersonalText(row.text("document_number")));
    }
}
