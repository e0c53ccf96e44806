package org.linli.residents.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.residents.GridLinks;
import org.linli.residents.Link;
import org.linli.residents.LinkAlarm;
import org.linli.residents.RedGridMember;
import org.springframework.stereotype.Component;

/** Shows red grid members and what is linked with them. */
@Component
class LinkViews {
    private final OrganizationService organization;

    LinkViews(OrganizationService organization) {
        this.organization = organization;
    }

    record MemberView(
            String username,
            String name,
            @Nullable String phone,
            int households,
            @Nullable LinkAlarm alarm) {}

    record GridView(String code, String name, String community, int households, int linked, List<MemberView> members) {}

    record LinkView(
            String member,
            String grid,
            Instant linkedAt,
            String linkedBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable String note) {}

    /** The latest first. */
    record HistoryView(List<LinkView> items) {}

    static MemberView member(RedGridMember member) {
        return new MemberView(member.username(), member.name(), member.phone(), member.households(), member.alarm());
    }

    GridView grid(GridLinks links) {
        return new GridView(
                links.grid().code(),
                links.grid().name(),
                links.community().name(),
                links.households(),
                links.linked(),
                links.members().stream().map(LinkViews::member).toList());
    }

    HistoryView history(List<Link> links) {
        var names = organization.staffNames(links.stream().map(Link::staffId).toList());
        return new HistoryView(links.stream()
                .map(link -> new LinkView(
                        names.get(link.staffId()),
                        organization.unit(link.gridId()).name(),
                        link.linkedAt(),
                        link.linkedBy(),
                        link.endedAt(),
                        link.endedBy(),
                        link.endNote()))
                .toList());
    }
}
