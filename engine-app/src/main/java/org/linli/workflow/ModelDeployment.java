package org.linli.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models, tables and forms at start, together and under their path in the repository.
 *
 * <p>When one of them changed, all get a new version: a running case keeps the model with the forms it began with.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {
    private static final List<String> LOCATIONS =
            List.of("classpath*:processes/*/*.bpmn", "classpath*:processes/*/*.dmn", "classpath*:forms/*/*.form");
    private static final Pattern PATH = Pattern.compile(".*/((?:processes|forms)/[^/]+/[^/]+)");

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var deployment = repository.createDeployment().name("linli").enableDuplicateFiltering(false);
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var location : LOCATIONS) {
                for (var resource : resolver.getResources(location)) {
                    deployment.addInputStream(path(resource), resource.getInputStream());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
    }

    private static String path(Resource resource) throws IOException {
        var match = PATH.matcher(resource.getURL().toString());
        if (!match.matches()) {
            throw new IllegalStateException("Not a model or form: " + resource);
        }
        return match.group(1);
    }
}
