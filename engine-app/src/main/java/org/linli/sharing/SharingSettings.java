package org.linli.sharing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often a key may push in each window, and how often a caller may try wrong ones. */
@ConfigurationProperties("linli.sharing")
record SharingSettings(
        @DefaultValue("600") int pushes,
        @DefaultValue("20") int wrongKeys,
        @DefaultValue("10m") Duration window) {}
