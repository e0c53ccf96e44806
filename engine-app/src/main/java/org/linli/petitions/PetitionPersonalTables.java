package org.linli.petitions;

import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.shared.persistence.PersonalTable;
import org.linli.shared.persistence.PersonalText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where petitions have personal text. */
@Configuration(proxyBeanMethods = false)
class PetitionPersonalTables {

    @Bean
    PersonalTable petitionPersonalTexts() {
        return PersonalTable.of("petition", "case_file_id")
                .with("petitioner_name", "document_number", "phone", "address", "claim", "facts", "agreement")
                .reading("document_kind")
                .fingerprint(
                        "document_key",
                        row -> row.text("document_number") == null
                                ? null
                                : row.fingerprint(PersonIndex.documentText(new DocumentNumber(
                                        DocumentKind.valueOf(row.text("document_kind")),
                                        new PersonalText(row.text("document_number"))))))
                .fingerprint(
                        "phone_key",
                        row -> row.text("phone") == null
                                ? null
                                : row.fingerprint(PersonIndex.phoneText(row.text("phone"))));
    }

    @Bean
    PersonalTable petitionOpinionPersonalTexts() {
        return PersonalTable.of("petition_opinion", "id")
                .with("asked_because", "claim", "facts", "basis", "conclusion", "receiver");
    }

    @Bean
    PersonalTable petitionSupplementPersonalTexts() {
        return PersonalTable.of("petition_supplement", "id").with("words");
    }

    @Bean
    PersonalTable petitionProposalPersonalTexts() {
        return PersonalTable.of("petition_proposal", "id").with("words", "answer");
    }

    @Bean
    PersonalTable petitionCarePersonalTexts() {
        return PersonalTable.of("petition_care", "id").with("words");
    }

    @Bean
    PersonalTable petitionRatingPersonalTexts() {
        return PersonalTable.of("petition_rating", "case_file_id", "subject").with("words");
    }

    @Bean
    PersonalTable petitionRepresentativePersonalTexts() {
        return PersonalTable.of("petition_representative", "case_file_id", "sort")
                .with("name", "document_number", "phone");
    }
}
