package org.linli.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.shared.UseCaseService;
import org.springframework.context.annotation.Profile;

/** The people of the demo's village, for whoever gives them more than the archive has. */
@UseCaseService
@Profile("demo")
public class DemoPeople {
    private static final int PART = 500;

    private final ResidentMapper people;
    private final OrganizationService organization;
    private final Changes changes;

    DemoPeople(ResidentMapper people, OrganizationService organization, Changes changes) {
        this.people = people;
        this.organization = organization;
        this.changes = changes;
    }

    /** Everybody, by number; nobody where the village was not brought in. */
    public List<Resident> all() {
        var all = new ArrayList<Resident>();
        organization.findUnit(DemoVillage.COMMUNITY).ifPresent(village -> {
            List<Resident> part;
            do {
                part = people.list(query(village.id(), all.size()));
                all.addAll(part);
            } while (part.size() == PART);
        });
        return all;
    }

    private ResidentMapper.Query query(long villageId, int offset) {
        var scope =
                new ArchiveScope(Set.of(), Set.of(villageId), Set.of(), LinkedRecords.NONE, Set.of(), changes.today());
        return new ResidentMapper.Query(
                scope, null, Set.of(), 0, null, null, null, null, null, null, null, null, null, null, null, null, null,
                PART, offset);
    }
}
