package org.linli.organization.web;

import java.math.BigDecimal;
import java.util.List;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.UseCaseService;
import org.linli.shared.settings.OfficeSetting;
import org.linli.shared.settings.OfficeSettings;
import org.linli.shared.settings.ReferenceListService;
import org.linli.shared.settings.ReferenceValue;
import org.linli.shared.settings.ReferenceValueChange;

/** Changes of an office's numbers and lists together with their lines in the audit log: both or neither. */
@UseCaseService
class OfficeAdministration {
    private final OfficeSettings settings;
    private final ReferenceListService lists;
    private final AuditLog audit;

    OfficeAdministration(OfficeSettings settings, ReferenceListService lists, AuditLog audit) {
        this.settings = settings;
        this.lists = lists;
        this.audit = audit;
    }

    OfficeSetting change(String code, BigDecimal amount, int version, String by) {
        var before = settings.setting(code).amount();
        var after = settings.change(code, amount, version, by);
        audit.record(
                "change-setting",
                "setting:" + code,
                AuditResult.SUCCESS,
                new Differences()
                        .add("amount", plain(before), plain(after.amount()))
                        .text());
        return after;
    }

    ReferenceValue add(String list, String name, String nameEn, String by) {
        var added = lists.add(list, name, nameEn, by);
        audit.record("add-reference-value", object(added), AuditResult.SUCCESS, name + " / " + nameEn);
        return added;
    }

    ReferenceValue change(String list, String code, ReferenceValueChange change) {
        var before = lists.value(list, code);
        var after = lists.change(list, code, change);
        audit.record(
                "change-reference-value",
                object(after),
                AuditResult.SUCCESS,
                new Differences()
                        .add("name", before.name(), after.name())
                        .add("nameEn", before.nameEn(), after.nameEn())
                        .add("active", before.isActive(), after.isActive())
                        .text());
        return after;
    }

    List<ReferenceValue> order(String list, List<String> codes) {
        var before = codes(lists.values(list));
        var ordered = lists.order(list, codes);
        audit.record(
                "order-reference-list",
                "reference:" + list,
                AuditResult.SUCCESS,
                new Differences().add("order", before, codes(ordered)).text());
        return ordered;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String codes(List<ReferenceValue> values) {
        return String.join(" ", values.stream().map(ReferenceValue::code).toList());
    }

    private static String object(ReferenceValue value) {
        return "reference:" + value.listCode() + "/" + value.code();
    }
}
