package org.linli.accusations.web;

import java.util.List;
import java.util.Optional;
import org.linli.accusations.NamedReader;
import org.linli.accusations.NamedReaders;
import org.linli.accusations.ReadersHead;
import org.linli.security.CurrentUsers;
import org.linli.shared.problem.NotFoundException;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a controller the named reader, or the head of readers, who calls. For everybody else there is nothing at that address:
 * as their first argument it comes before anything of the request is looked at.
 */
@Configuration(proxyBeanMethods = false)
class NamedArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(NamedReader.class, ReadersHead.class);
    }

    private final CurrentUsers users;
    private final NamedReaders readers;

    NamedArguments(CurrentUsers users, NamedReaders readers) {
        this.users = users;
        this.readers = readers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == NamedReader.class || parameter.getParameterType() == ReadersHead.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        var user = users.require();
        Optional<?> named = parameter.getParameterType() == NamedReader.class ? readers.find(user) : readers.head(user);
        return named.orElseThrow(NotFoundException::new);
    }
}
