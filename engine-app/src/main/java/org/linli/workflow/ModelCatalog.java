package org.linli.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** What is deployed, in all its versions, with what runs in them. */
@Component
public class ModelCatalog {
    private static final Comparator<Model> NEWEST_FIRST =
            Comparator.comparing(Model::kind).thenComparing(Model::key).thenComparing(Model::version, (a, b) -> b - a);

    private final RepositoryService repository;
    private final ManagementService management;
    private final ProcessModels processes;
    /** A deployment never changes, so what is in it is read once. */
    private final Map<String, List<String>> forms = new ConcurrentHashMap<>();

    ModelCatalog(RepositoryService repository, ManagementService management, ProcessModels processes) {
        this.repository = repository;
        this.management = management;
        this.processes = processes;
    }

    /** Every version of everything, by kind and key, the newest first; instances are counted in one query. */
    public List<Model> list() {
        var deployments =
                repository.createDeploymentQuery().orderByDeploymentTime().asc().list();
        var times = deployments.stream()
                .collect(Collectors.toMap(
                        Deployment::getId,
                        deployment -> deployment.getDeploymentTime().toInstant()));
        var models = new ArrayList<Model>();
        addProcesses(times, models);
        addDecisions(times, models);
        addForms(deployments, models);
        models.sort(NEWEST_FIRST);
        return models;
    }

    /** @throws NotFoundException if there is no such version */
    public Model find(ModelKind kind, String key, int version) {
        return list().stream()
                .filter(model -> model.kind() == kind && model.key().equals(key) && model.version() == version)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** BPMN or DMN as XML, a form as JSON. */
    public String source(Model model) {
        try (var resource = repository.getResourceAsStream(model.deploymentId(), model.resource())) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The user tasks of a version of a process. */
    public Collection<Step> steps(Model process) {
        return processes.steps(process.definitionId());
    }

    /** How many cases are at each element of a version of a process now. */
    public Map<String, Long> runningAt(Model process) {
        return management.createActivityStatisticsQuery(process.definitionId()).list().stream()
                .filter(at -> at.getInstances() > 0)
                .collect(Collectors.toMap(ActivityStatistics::getId, at -> (long) at.getInstances()));
    }

    private void addProcesses(Map<String, Instant> times, List<Model> models) {
        management.createProcessDefinitionStatisticsQuery().unlimitedList().stream()
                .map(one -> new Model(
                        ModelKind.PROCESS,
                        one.getKey(),
                        one.getName(),
                        one.getVersion(),
                        times.get(one.getDeploymentId()),
                        (long) one.getInstances(),
                        one.getDeploymentId(),
                        one.getResourceName(),
                        one.getId()))
                .forEach(models::add);
    }

    private void addDecisions(Map<String, Instant> times, List<Model> models) {
        repository.createDecisionDefinitionQuery().unlimitedList().stream()
                .map(one -> new Model(
                        ModelKind.DECISION,
                        one.getKey(),
                        one.getName(),
                        one.getVersion(),
                        times.get(one.getDeploymentId()),
                        null,
                        one.getDeploymentId(),
                        one.getResourceName(),
                        one.getId()))
                .forEach(models::add);
    }

    /** The engine keeps no versions of forms: each deployment that brings one is its next. */
    private void addForms(List<Deployment> deployments, List<Model> models) {
        var names = namesOfForms(models);
        var versions = new HashMap<String, Integer>();
        for (var deployment : deployments) {
            for (var form : formsOf(deployment)) {
                var key = form.substring(form.lastIndexOf('/') + 1).replaceFirst("\\.form$", "");
                models.add(new Model(
                        ModelKind.FORM,
                        key,
                        names.getOrDefault(form, key),
                        versions.merge(key, 1, Integer::sum),
                        deployment.getDeploymentTime().toInstant(),
                        null,
                        deployment.getId(),
                        form,
                        null));
            }
        }
    }

    /** Forms have no title of their own; people know them by the tasks in which they appear. */
    private Map<String, String> namesOfForms(List<Model> models) {
        var newest = models.stream()
                .filter(model -> model.kind() == ModelKind.PROCESS)
                .collect(Collectors.toMap(Model::key, model -> model, (a, b) -> a.version() > b.version() ? a : b));
        return newest.values().stream()
                .flatMap(process -> processes.steps(process.definitionId()).stream())
                .filter(step -> step.formKey() != null)
                .collect(Collectors.groupingBy(
                        Step::formKey, Collectors.mapping(Step::label, Collectors.joining(" · "))));
    }

    private List<String> formsOf(Deployment deployment) {
        return forms.computeIfAbsent(
                deployment.getId(),
                id -> repository.getDeploymentResourceNames(id).stream()
                        .filter(name -> name.endsWith(".form"))
                        .toList());
    }
}
