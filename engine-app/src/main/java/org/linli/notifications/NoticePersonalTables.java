package org.linli.notifications;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where messages and their receivers have personal text. */
@Configuration(proxyBeanMethods = false)
class NoticePersonalTables {

    @Bean
    PersonalTable noticePersonalTexts() {
        return PersonalTable.of("notice", "id").with("phone", "secret");
    }

    @Bean
    PersonalTable noticeContactPersonalTexts() {
        return PersonalTable.of("notice_contact", "staff_id").with("email", "mobile");
    }
}
