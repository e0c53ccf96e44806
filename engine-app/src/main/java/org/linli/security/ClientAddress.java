package org.linli.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.linli.shared.persistence.DataCipher;
import org.springframework.stereotype.Component;

/** Tells callers apart without keeping their addresses. */
@Component
public class ClientAddress {
    private static final int IPV6_NETWORK_BYTES = 8;

    private final DataCipher cipher;

    ClientAddress(DataCipher cipher) {
        this.cipher = cipher;
    }

    /** A keyed fingerprint of the caller's address, 64 hexadecimal digits; of IPv6, of its /64 network. */
    public String keyedHash(HttpServletRequest request) {
        return cipher.fingerprint("client-address:" + network(request.getRemoteAddr()));
    }

    private static String network(String address) {
        try {
            var parsed = InetAddress.getByName(address); // a literal: no name is looked up
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
