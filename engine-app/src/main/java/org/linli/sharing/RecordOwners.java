package org.linli.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.Messages;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** The names of the departments whose records these are, be they units of the county here or not. */
@Component
public class RecordOwners {
    public static final String KEEP = "shared-data:keep";

    private final SharedRecordMapper records;
    private final OrganizationService organization;
    private final PostPermissions permissions;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, SharedRecordMapper.Owner> others;

    RecordOwners(SharedRecordMapper records, OrganizationService organization, PostPermissions permissions) {
        this.records = records;
        this.organization = organization;
        this.permissions = permissions;
    }

    public String name(String code) {
        return organization.findUnit(code).map(Unit::name).orElseGet(() -> other(code));
    }

    /** The codes of the departments for which he holds a role with this permission, and of those for which his department stands. */
    public List<String> of(CurrentUser user, String permission) {
        var units = permissions.of(user, permission).stream()
                .map(CurrentUser.PostView::unitCode)
                .collect(Collectors.toSet());
        var stoodFor = others().values().stream()
                .filter(owner -> units.contains(owner.keeperCode()))
                .map(SharedRecordMapper.Owner::code);
        return Stream.concat(units.stream(), stoodFor).sorted().toList();
    }

    /** The unit that answers for the records: the owner, or the one that stands for it. */
    Optional<Unit> unit(String code) {
        return organization
                .findUnit(code)
                .or(() -> Optional.ofNullable(others().get(code))
                        .map(SharedRecordMapper.Owner::keeperCode)
                        .flatMap(organization::findUnit));
    }

    /** @throws InvalidRequestException naming {@code owner} if he does not keep the records of that department */
    void requireKept(String ownerCode, CurrentUser user) {
        require(ownerCode, KEEP, user);
    }

    /** As {@link #requireKept}, with another permission. */
    void require(String ownerCode, String permission, CurrentUser user) {
        if (!of(user, permission).contains(ownerCode)) {
            throw new InvalidRequestException("owner", "sharing.owner");
        }
    }

    private String other(String code) {
        var owner = others().get(code);
        return owner == null ? code : Messages.isEnglish() ? owner.nameEn() : owner.name();
    }

    private Map<String, SharedRecordMapper.Owner> others() {
        if (others == null) {
            others = records.listOwners().stream()
                    .collect(Collectors.toUnmodifiableMap(SharedRecordMapper.Owner::code, owner -> owner));
        }
        return others;
    }
}
