package org.linli.shared;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the whole installation.
 *
 * @param dataFolder where the embedded database, files and generated keys are kept
 * @param baseUrl the address under which people reach Linli, printed into codes
 * @param dataKey secret of at least 32 characters that protects personal data; the same on every node
 * @param otherDataKeys secrets with which nothing is written, known so that it can be read: the former one while data are
 *     written anew, the next one until every node knows it
 */
@ConfigurationProperties("linli")
public record LinliSettings(
        @DefaultValue("./data") Path dataFolder,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("") String dataKey,
        @DefaultValue List<String> otherDataKeys) {}
