package org.linli.security;

import java.util.Collection;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.pam.ModularRealmAuthenticator;
import org.apache.shiro.realm.Realm;

/** Asks only the realm that a log-in is meant for, so that its refusal comes through as it is. */
public class OwnRealmAuthenticator extends ModularRealmAuthenticator {

    @Override
    protected AuthenticationInfo doMultiRealmAuthentication(Collection<Realm> realms, AuthenticationToken token) {
        var own = realms.stream().filter(realm -> realm.supports(token)).findFirst();
        return doSingleRealmAuthentication(own.orElseThrow(), token);
    }
}
