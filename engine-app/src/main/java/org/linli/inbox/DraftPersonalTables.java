package org.linli.inbox;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where drafts have personal text. */
@Configuration(proxyBeanMethods = false)
class DraftPersonalTables {

    @Bean
    PersonalTable draftPersonalTexts() {
        return PersonalTable.of("task_draft", "id").with("content").exceptBeginning(DraftService.JSON);
    }
}
