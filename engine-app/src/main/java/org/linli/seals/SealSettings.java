package org.linli.seals;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param testCertificates whether a unit without a certificate gets one for tests at its first paper; in demonstrations only */
@ConfigurationProperties("linli.seals")
record SealSettings(boolean testCertificates) {}
