package org.linli.supervision;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who supervises, and under which word.
 *
 * @param word begins the number of a paper
 * @param office code of the unit whose supervisors issue and review papers
 */
@ConfigurationProperties("linli.supervision")
record SupervisionSettings(
        @DefaultValue("安督字") String word,
        @DefaultValue("DCS") String office) {}
