package org.linli.security;

import java.util.Map;
import java.util.stream.Collectors;
import org.linli.shared.Messages;
import org.springframework.stereotype.Service;

/** What roles and the city are called; read once, since only a new version of Linli changes roles. */
@Service
public class RoleNames {
    private final RoleMapper roles;
    private volatile Map<String, RoleMapper.RoleName> byCode = Map.of();
    private volatile String city;

    RoleNames(RoleMapper roles) {
        this.roles = roles;
    }

    /** The role's name in the language of the request; an unknown role is called by its code. */
    public String name(String code) {
        if (!byCode.containsKey(code)) {
            byCode = roles.list().stream()
                    .collect(Collectors.toUnmodifiableMap(RoleMapper.RoleName::code, role -> role));
        }
        var role = byCode.get(code);
        if (role == null) {
            return code;
        }
        return Messages.isEnglish() ? role.nameEn() : role.name();
    }

    /** The name of the unit at the root of the tree; blank before the set-up. */
    public String city() {
        if (city == null) {
            city = roles.findCity().orElse(null);
        }
        return city == null ? "" : city;
    }
}
