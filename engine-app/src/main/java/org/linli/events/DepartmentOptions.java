package org.linli.events;

import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.workflow.FormOptions;
import org.springframework.stereotype.Component;

/** The departments an event can be transferred to. */
@Component
class DepartmentOptions implements FormOptions {
    private final OrganizationService organization;

    DepartmentOptions(OrganizationService organization) {
        this.organization = organization;
    }

    @Override
    public String key() {
        return "departments";
    }

    @Override
    public List<Option> options() {
        return organization.departments().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toList();
    }
}
