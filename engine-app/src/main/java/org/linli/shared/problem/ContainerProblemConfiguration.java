package org.linli.shared.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.LocaleResolver;

/** Replaces the container's own error pages. */
@Configuration(proxyBeanMethods = false)
class ContainerProblemConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE) // the valve that is added last reports first
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems(
            ObjectProvider<Problems> problems,
            ObjectProvider<ObjectMapper> json,
            ObjectProvider<LocaleResolver> languages) {
        return factory -> factory.addContextCustomizers(context -> addTo(
                context, new ContainerProblemValve(problems.getObject(), json.getObject(), languages.getObject())));
    }

    private static void addTo(Context context, ContainerProblemValve valve) {
        var host = (StandardHost) context.getParent();
        host.setErrorReportValveClass(ContainerProblemValve.class.getName()); // so that none is added behind it
        host.getPipeline().addValve(valve);
    }
}
