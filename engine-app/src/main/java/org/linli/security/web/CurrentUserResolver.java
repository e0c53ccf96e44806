package org.linli.security.web;

import java.util.Optional;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller its {@code CurrentUser}, or {@code Optional<CurrentUser>} where anyone may call. */
class CurrentUserResolver implements HandlerMethodArgumentResolver {
    private final CurrentUsers users;

    CurrentUserResolver(CurrentUsers users) {
        this.users = users;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == CurrentUser.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return parameter.getParameterType() == Optional.class ? users.find() : users.requireLoggedIn();
    }
}
