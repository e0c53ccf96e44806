package org.linli.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.sheet.RowReader;
import org.linli.shared.sheet.SheetColumn;

/** The columns of the one template in which departments send records; whatever else a file has are the fields of its records. */
final class RecordColumns {
    private static final Map<String, SheetColumn> BY_FIELD = new LinkedHashMap<>();
    private static final int LONGEST = 200;

    static {
        add("kind", true, "信息类别", "类别", "Kind");
        add("documentKind", false, "证件类型", "Kind of document");
        add("documentNumber", true, "证件号码", "身份证号", "Document number");
        add("key", true, "记录编号", "Record number");
        add("source", false, "来源系统", "Source");
        add("collectedAt", true, "采集时间", "Collected at");
        add("confidence", false, "可信程度", "Confidence");
        add("validFrom", false, "有效期起", "Valid from");
        add("validUntil", false, "有效期止", "Valid until");
        add("ground", false, "法律依据", "Legal ground");
        add("consentedAt", false, "本人同意日期", "Consent given on");
    }

    static final List<SheetColumn> ALL = List.copyOf(BY_FIELD.values());

    private RecordColumns() {}

    static RawRecord raw(RowReader row, Map<String, String> fields) {
        return new RawRecord(
                text(row, "kind"),
                text(row, "documentKind"),
                text(row, "documentNumber"),
                text(row, "key"),
                text(row, "source"),
                text(row, "collectedAt"),
                text(row, "confidence"),
                text(row, "validFrom"),
                text(row, "validUntil"),
                text(row, "ground"),
                text(row, "consentedAt"),
                fields);
    }

    /** The message key of the column's heading. */
    static String key(String field) {
        return "sharing.sheet." + field;
    }

    private static String text(RowReader row, String field) {
        return row.text(BY_FIELD.get(field), LONGEST);
    }

    private static void add(String field, boolean isRequired, String... names) {
        BY_FIELD.put(field, new SheetColumn(key(field), isRequired, List.of(names)));
    }
}
