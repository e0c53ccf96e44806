package org.linli.shared;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Speaks Chinese unless the request prefers English. */
@Configuration(proxyBeanMethods = false)
class WebLocaleConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        // Jobs speak to nobody in particular, and not the language of the machine.
        LocaleContextHolder.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }
}
