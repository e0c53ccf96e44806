package org.linli.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.linli.residents.PersonForm;
import org.linli.residents.PopulationReading;
import org.linli.residents.SamePeople;
import org.linli.shared.persistence.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reports of changes have personal text. */
@Configuration(proxyBeanMethods = false)
class ChangePersonalTables {

    @Bean
    PersonalTable changeReportPersonalTexts(ObjectMapper json, SamePeople people) {
        return PersonalTable.of("change_report", "case_file_id")
                .with("facts", "note")
                .fingerprint(
                        "child_key",
                        row -> row.fingerprint(PopulationReading.nameText(
                                personOf(row.text("facts"), json).name())))
                .fingerprint(
                        "person_key", row -> row.fingerprint(people.documentText(personOf(row.text("facts"), json))));
    }

    @Bean
    PersonalTable changeDecisionPersonalTexts() {
        return PersonalTable.of("change_decision", "id").with("settled_facts");
    }

    private static PersonForm personOf(String facts, ObjectMapper json) {
        try {
            return json.readValue(facts, ReportedFacts.class).person();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
