package org.linli.portal;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what residents read on the phone.
 *
 * @param linkHosts hosts to which articles and links may lead, with the hosts below them; none: nowhere
 * @param readsPerCaller how many readings one address may have counted in ten minutes
 */
@ConfigurationProperties("linli.portal")
public record PortalSettings(
        @DefaultValue({}) Set<String> linkHosts,
        @DefaultValue("200") int readsPerCaller) {}
