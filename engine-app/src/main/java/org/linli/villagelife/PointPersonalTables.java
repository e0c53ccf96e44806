package org.linli.villagelife;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where points have personal text, and the seals that only the data key makes. */
@Configuration(proxyBeanMethods = false)
class PointPersonalTables {

    @Bean
    PersonalTable pointChainSeals() {
        return PersonalTable.of("point_chain", "community_id").with("seal");
    }

    @Bean
    PersonalTable pointEntryTexts() {
        return PersonalTable.of("point_entry", "id").with("reason", "seal");
    }

    @Bean
    PersonalTable pointDaySeals() {
        return PersonalTable.of("point_day", "id").with("seal");
    }

    @Bean
    PersonalTable pointClaimTexts() {
        return PersonalTable.of("point_claim", "case_file_id")
                .with("place", "what", "published_name", "published_words", "reason");
    }

    @Bean
    PersonalTable pointObjectionTexts() {
        return PersonalTable.of("point_objection", "id").with("name", "phone", "words");
    }

    @Bean
    PersonalTable coopRedemptionTexts() {
        return PersonalTable.of("coop_redemption", "id").with("void_reason");
    }
}
