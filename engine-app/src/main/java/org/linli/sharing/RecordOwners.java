package org.linli.sharing;

import java.util.Map;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** The names of the departments whose records these are, be they units of the county here or not. */
@Component
class RecordOwners {
    private final SharedRecordMapper records;
    private final OrganizationService organization;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, SharedRecordMapper.Owner> others;

    RecordOwners(SharedRecordMapper records, OrganizationService organization) {
        this.records = records;
        this.organization = organization;
    }

    String name(String code) {
        return organization.findUnit(code).map(Unit::name).orElseGet(() -> other(code));
    }

    private String other(String code) {
        if (others == null) {
            others = records.listOwners().stream()
                    .collect(Collectors.toUnmodifiableMap(SharedRecordMapper.Owner::code, owner -> owner));
        }
        var owner = others.get(code);
        return owner == null ? code : Messages.isEnglish() ? owner.nameEn() : owner.name();
    }
}
