package org.linli.certificates;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where photos of documents have personal text: their keys. */
@Configuration(proxyBeanMethods = false)
class CertificatePersonalTables {

    @Bean
    PersonalTable certificateImagePersonalTexts() {
        return PersonalTable.of("certificate_image", "id").with("file_key");
    }
}
