package org.linli.wishes;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where wishes have personal text. */
@Configuration(proxyBeanMethods = false)
class WishPersonalTables {

    @Bean
    PersonalTable wishPersonalTexts() {
        return PersonalTable.of("wish", "case_file_id").with("resident_name", "phone", "address", "words", "thanks");
    }

    @Bean
    PersonalTable wishClaimPersonalTexts() {
        return PersonalTable.of("wish_claim", "id").with("companions");
    }

    @Bean
    PersonalTable alliancePersonalTexts() {
        return PersonalTable.of("alliance_unit", "id").with("contact_name", "contact_phone");
    }

    @Bean
    PersonalTable wishSeatPersonalTexts() {
        return PersonalTable.of("wish_seat", "id").with("name");
    }
}
