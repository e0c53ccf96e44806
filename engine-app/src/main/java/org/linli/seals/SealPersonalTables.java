package org.linli.seals;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is encrypted of seals and papers: the keys to sign with and the keys to the files. */
@Configuration(proxyBeanMethods = false)
class SealPersonalTables {

    @Bean
    PersonalTable unitCertificateKeys() {
        return PersonalTable.of("unit_certificate", "id").with("private_key");
    }

    @Bean
    PersonalTable sealedPaperKeys() {
        return PersonalTable.of("sealed_paper", "id").with("file_key");
    }
}
