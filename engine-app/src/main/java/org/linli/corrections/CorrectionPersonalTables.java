package org.linli.corrections;

import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where error corrections have personal text: what is said of somebody and by him, and what a citizen was told. */
@Configuration(proxyBeanMethods = false)
class CorrectionPersonalTables {

    @Bean
    PersonalTable errorCorrectionPersonalTexts() {
        return PersonalTable.of("error_correction", "case_file_id")
                .with(
                        "facts",
                        "harm",
                        "statement",
                        "proposal_reasons",
                        "return_reasons",
                        "decision_reasons",
                        "correction",
                        "citizen_told",
                        "remedy_told",
                        "confirm_reasons",
                        "recheck_request",
                        "recheck_reasons",
                        "end_reasons");
    }
}
