package org.linli.residents;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the archive of residents.
 *
 * @param fictionalProvinces first two digits of identity numbers that are accepted beside those of provinces: of people who do
 *     not exist, in demonstrations
 * @param searchesForSomebody searches for a document number or a telephone number that one person may make in an hour: nobody
 *     tries all numbers
 */
@ConfigurationProperties("linli.residents")
public record ResidentSettings(
        @DefaultValue({}) Set<String> fictionalProvinces,
        @DefaultValue("100") int searchesForSomebody) {}
