package org.linli.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the engine is set up; the reasons with their figures are in docs/adr/0003. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin modelPlugin(ModelListeners listeners, ApplicationContext context) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners))); // the engine adds its own
                engine.setBeans(new ProcessBeans(context));
                LeanSessions.install(engine);
                engine.setDbMetricsReporterActivate(false);
                engine.setTaskMetricsEnabled(false);
            }
        };
    }
}
