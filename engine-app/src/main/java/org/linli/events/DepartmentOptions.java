package org.linli.events;

import java.util.List;
import java.util.Objects;
import org.linli.organization.OrganizationService;
import org.linli.workflow.FormOptions.Option;
import org.linli.workflow.FormTask;
import org.linli.workflow.TaskOptions;
import org.springframework.stereotype.Component;

/** The departments that may handle an event or assist: not the one complained of. */
@Component
class DepartmentOptions implements TaskOptions {
    private final OrganizationService organization;

    DepartmentOptions(OrganizationService organization) {
        this.organization = organization;
    }

    @Override
    public String key() {
        return "departments";
    }

    @Override
    public List<Option> options(FormTask task) {
        return organization.departments().stream()
                .filter(department -> !Objects.equals(task.complainedUnitId(), department.id()))
                .map(department -> new Option(department.code(), department.name()))
                .toList();
    }
}
