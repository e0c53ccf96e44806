package org.linli.services;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.residents.PopulationReading;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** What may be put right in an application, and how the timeline tells it without telling personal data. */
@Component
class Corrections {
    private final PopulationReading population;
    private final ApplicationTexts texts;

    Corrections(PopulationReading population, ApplicationTexts texts) {
        this.population = population;
        this.texts = texts;
    }

    /** @throws InvalidRequestException naming the field that is wrong */
    void check(ServiceApplication before, ServiceApplication after) {
        if (isChanged(before.applicantName(), after.applicantName())) {
            var document = before.document();
            population
                    .byDocument(document.kind(), document.number().value())
                    .filter(known -> !known.details().name().equals(after.applicantName()))
                    .ifPresent(known -> {
                        throw new InvalidRequestException("name", "service.name.differs");
                    });
        }
        if (after.resultWay().needsAddress() && after.resultAddress() == null) {
            throw new InvalidRequestException("resultAddress", "service.resultAddress");
        }
    }

    /** Each field that changed; a name shortened, of all others only which. */
    String words(ServiceApplication before, ServiceApplication after) {
        return Stream.of(
                        isChanged(before.applicantName(), after.applicantName())
                                ? texts.text("service.corrected.name", before.shortName(), after.shortName())
                                : null,
                        changed("phone", before.phone(), after.phone()),
                        changed("address", before.address(), after.address()),
                        changed("statement", before.statement(), after.statement()),
                        changed("resultWay", before.resultWay(), after.resultWay()),
                        changed("resultAddress", before.resultAddress(), after.resultAddress()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(texts.text("service.corrected.and")));
    }

    private String changed(String field, Object before, Object after) {
        return isChanged(before, after) ? texts.text("service.corrected." + field) : null;
    }

    private static boolean isChanged(Object before, Object after) {
        return !Objects.equals(before, after);
    }
}
