package org.linli.ratings;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where ratings have personal text: who rated, and his words. */
@Configuration(proxyBeanMethods = false)
class RatingPersonalTables {

    @Bean
    PersonalTable serviceRatingPersonalTexts() {
        return PersonalTable.of("service_rating", "id").with("words", "rater_name", "rater_phone");
    }
}
