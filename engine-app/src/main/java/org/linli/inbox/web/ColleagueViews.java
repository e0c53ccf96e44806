package org.linli.inbox.web;

import java.util.List;
import org.linli.inbox.Colleague;
import org.linli.inbox.web.VerbViews.ColleagueList;
import org.linli.inbox.web.VerbViews.ColleagueView;
import org.linli.inbox.web.VerbViews.PoolView;
import org.linli.organization.OrganizationService;
import org.linli.security.RoleNames;
import org.springframework.stereotype.Component;

/** Names units and roles of colleagues; needs no statement, because both are in memory. */
@Component
class ColleagueViews {
    private final OrganizationService organization;
    private final RoleNames roles;

    ColleagueViews(OrganizationService organization, RoleNames roles) {
        this.organization = organization;
        this.roles = roles;
    }

    ColleagueList of(List<Colleague> colleagues, List<String> pools) {
        return new ColleagueList(
                colleagues.stream().map(this::view).toList(),
                pools.stream().map(role -> new PoolView(role, roles.name(role))).toList());
    }

    private ColleagueView view(Colleague colleague) {
        return new ColleagueView(
                colleague.username(),
                colleague.name(),
                colleague.title(),
                organization.unit(colleague.unitId()).name(),
                roles.name(colleague.role()),
                colleague.openTasks());
    }
}
