package org.linli.workflow.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.security.RequiresPermission;
import org.linli.workflow.Model;
import org.linli.workflow.ModelCatalog;
import org.linli.workflow.ModelKind;
import org.linli.workflow.Step;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The deployed processes, decision tables and forms, to be looked at. */
@RestController
@RequestMapping("/api/models")
@RequiresPermission("model:read")
class ModelController {

    /** {@code running} cases live in this version now; null where nothing runs. */
    record VersionView(
            int version, Instant deployedAt, @Nullable Long running) {
        static VersionView of(Model model) {
            return new VersionView(model.version(), model.deployedAt(), model.running());
        }
    }

    /** One process, table or form with all its versions, the newest first. */
    record ModelView(ModelKind kind, String key, String name, List<VersionView> versions) {
        static ModelView of(List<Model> versions) {
            var newest = versions.get(0);
            return new ModelView(
                    newest.kind(),
                    newest.key(),
                    newest.name(),
                    versions.stream().map(VersionView::of).toList());
        }
    }

    record ModelsResponse(List<ModelView> items) {}

    /** Where cases are now. */
    record ElementView(String id, String name, long running) {}

    /** {@code source} is BPMN or DMN as XML, or a form as JSON; {@code elements} are those of a process where cases are. */
    record ModelResponse(
            ModelKind kind,
            String key,
            String name,
            int version,
            Instant deployedAt,
            @Nullable Long running,
            String source,
            List<ElementView> elements) {}

    private final ModelCatalog catalog;

    ModelController(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    ModelsResponse list() {
        var byKey = catalog.list().stream()
                .collect(Collectors.groupingBy(
                        model -> model.kind() + "/" + model.key(), LinkedHashMap::new, Collectors.toList()));
        return new ModelsResponse(byKey.values().stream().map(ModelView::of).toList());
    }

    @GetMapping("/{kind}/{key}/{version}")
    ModelResponse read(@PathVariable ModelKind kind, @PathVariable String key, @PathVariable int version) {
        var model = catalog.find(kind, key, version);
        return new ModelResponse(
                model.kind(),
                model.key(),
                model.name(),
                model.version(),
                model.deployedAt(),
                model.running(),
                catalog.source(model),
                kind == ModelKind.PROCESS ? elements(model) : List.of());
    }

    private List<ElementView> elements(Model process) {
        var names = catalog.steps(process).stream().collect(Collectors.toMap(Step::elementId, Step::label));
        var elements = new ArrayList<ElementView>();
        catalog.runningAt(process)
                .forEach((id, running) -> elements.add(new ElementView(id, names.getOrDefault(id, id), running)));
        return elements;
    }
}
