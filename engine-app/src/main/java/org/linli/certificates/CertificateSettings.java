package org.linli.certificates;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many photos of documents one person may look at in each window. */
@ConfigurationProperties("linli.certificates")
record CertificateSettings(
        @DefaultValue("60") int views, @DefaultValue("1h") Duration window) {}
