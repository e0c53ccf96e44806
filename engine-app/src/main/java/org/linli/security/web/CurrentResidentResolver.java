package org.linli.security.web;

import java.util.Optional;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentResidents;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller its {@code CurrentResident}, or {@code Optional<CurrentResident>} where anyone may call. */
class CurrentResidentResolver implements HandlerMethodArgumentResolver {
    private final CurrentResidents residents;

    CurrentResidentResolver(CurrentResidents residents) {
        this.residents = residents;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == CurrentResident.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return parameter.getParameterType() == Optional.class ? residents.find() : residents.require();
    }
}
