package org.linli.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Where texts and links may lead: to hosts that the office named, by http or https, and nowhere else. */
@Component
public class LinkRules {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Set<String> hosts;

    LinkRules(PortalSettings settings) {
        hosts = settings.linkHosts().stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws InvalidRequestException naming {@code field} if the address may not be linked; null passes */
    void check(String field, String url) {
        if (url != null && !isAllowed(url)) {
            throw new InvalidRequestException(
                    field, hosts.isEmpty() ? "portal.link.none" : "portal.link.host", names());
        }
    }

    boolean isAllowed(String url) {
        try {
            var address = new URI(url.strip());
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getUserInfo() == null
                    && address.getHost() != null
                    && isAllowedHost(address.getHost().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** The hosts, for whoever writes. */
    public Set<String> hosts() {
        return hosts;
    }

    private boolean isAllowedHost(String host) {
        return hosts.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each));
    }

    private String names() {
        return hosts.stream().sorted().collect(Collectors.joining("、"));
    }
}
