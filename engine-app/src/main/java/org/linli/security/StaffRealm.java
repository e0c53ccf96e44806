package org.linli.security;

import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.linli.shared.problem.DomainException;
import org.springframework.stereotype.Component;

/** Tells Shiro who may log in and what the person of the current request is permitted. */
@Component
class StaffRealm extends AuthorizingRealm {
    private final PasswordCheck passwords;
    private final CurrentUsers users;

    StaffRealm(PasswordCheck passwords, CurrentUsers users) {
        super(new AllowAllCredentialsMatcher()); // PasswordCheck has compared them: it also counts the failures
        this.passwords = passwords;
        this.users = users;
        setAuthenticationTokenClass(UsernamePasswordToken.class);
        setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        var login = (UsernamePasswordToken) token;
        try {
            var principal = passwords.check(login.getUsername(), new String(login.getPassword()));
            return new SimpleAuthenticationInfo(principal, login.getPassword(), getName());
        } catch (DomainException refusal) {
            throw new AuthenticationException(refusal);
        }
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        var info = new SimpleAuthorizationInfo();
        users.find().ifPresent(user -> info.addStringPermissions(user.permissions()));
        return info;
    }
}
