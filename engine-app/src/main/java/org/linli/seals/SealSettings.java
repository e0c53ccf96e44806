package org.linli.seals;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param testCertificates whether a unit without a certificate gets one for tests at its first paper; in demonstrations only
 * @param authorities file with the certificates (PEM) of those whose certificates of units are trusted; null: nobody's are
 */
@ConfigurationProperties("linli.seals")
record SealSettings(boolean testCertificates, Path authorities) {}
