package org.linli.security;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.realm.AuthenticatingRealm;
import org.springframework.stereotype.Component;

/** Tells Shiro of residents whose one-time code has been checked; it cannot permit anything. */
@Component
class ResidentRealm extends AuthenticatingRealm {

    /** Somebody who has proved that the telephone of an account is his. */
    record Proved(ResidentPrincipal principal) implements AuthenticationToken {
        @Override
        public Object getPrincipal() {
            return principal;
        }

        @Override
        public Object getCredentials() {
            return "";
        }
    }

    ResidentRealm() {
        super(new AllowAllCredentialsMatcher()); // the code was redeemed before
        setAuthenticationTokenClass(Proved.class);
        setAuthenticationCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return new SimpleAuthenticationInfo(token.getPrincipal(), "", getName());
    }
}
