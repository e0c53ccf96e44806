package org.linli.residents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.stereotype.Component;

/** The codes of the archive; those that only a migration changes are read once. */
@Component
public class ArchiveCodes {

    private record Fixed(
            Map<String, List<CodeValue>> standards,
            List<ArchiveCodeMapper.StandardWord> words,
            List<TagKind> tagKinds,
            List<InfoKind> infoKinds) {}

    private final ArchiveCodeMapper codes;
    private final ReferenceLists lists;
    private volatile Fixed fixed;

    ArchiveCodes(ArchiveCodeMapper codes, ReferenceLists lists) {
        this.codes = codes;
        this.lists = lists;
    }

    /** The choices that are offered now. */
    public List<CodeValue> values(CodeList list) {
        return list.isStandard()
                ? fixed().standards().getOrDefault(list.code(), List.of())
                : lists.values(list.code()).stream().map(ArchiveCodes::value).toList();
    }

    /** What people read for a code; empty where it is null, the code itself where it is unknown. */
    public String label(CodeList list, String code) {
        return code == null ? null : find(list, code).map(CodeValue::label).orElse(code);
    }

    /** The codes by what people write for them, in lower case: the name, the code, or a word that is usual for it. */
    Map<String, String> meanings(CodeList list) {
        var meanings = new HashMap<String, String>();
        fixed().words().stream()
                .filter(word -> word.listCode().equals(list.code()))
                .forEach(word -> meanings.put(word.word(), word.code()));
        for (var value : values(list)) {
            for (var name : List.of(value.name(), value.nameEn(), value.code())) {
                meanings.put(name.toLowerCase(Locale.ROOT), value.code());
            }
            if (list == CodeList.NATION && value.name().endsWith("族")) {
                meanings.put(value.name().substring(0, value.name().length() - 1), value.code());
            }
        }
        return meanings;
    }

    /** @throws InvalidRequestException naming {@code field} if the code is given and not one of the list */
    void require(CodeList list, String code, String field) {
        if (code != null && !has(list, code)) {
            throw new InvalidRequestException(field, "resident.code.unknown");
        }
    }

    /** Whether the code is on offer now. */
    boolean has(CodeList list, String code) {
        return values(list).stream().anyMatch(value -> value.code().equals(code));
    }

    public List<TagKind> tagKinds() {
        return fixed().tagKinds();
    }

    public Optional<TagKind> tagKind(String code) {
        return tagKinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public List<InfoKind> infoKinds() {
        return fixed().infoKinds();
    }

    public Optional<InfoKind> infoKind(String code) {
        return infoKinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private Optional<CodeValue> find(CodeList list, String code) {
        return list.isStandard()
                ? values(list).stream()
                        .filter(value -> value.code().equals(code))
                        .findFirst()
                : lists.find(list.code(), code).map(ArchiveCodes::value);
    }

    private static CodeValue value(ReferenceValue value) {
        return new CodeValue(value.code(), value.name(), value.nameEn());
    }

    private Fixed fixed() {
        if (fixed == null) {
            fixed = new Fixed(
                    standards(), List.copyOf(codes.listStandardWords()), List.copyOf(codes.listTagKinds()), kinds());
        }
        return fixed;
    }

    private Map<String, List<CodeValue>> standards() {
        return codes.listStandardCodes().stream()
                .collect(Collectors.groupingBy(
                        ArchiveCodeMapper.StandardCode::listCode,
                        Collectors.mapping(
                                row -> new CodeValue(row.code(), row.name(), row.nameEn()), Collectors.toList())));
    }

    private List<InfoKind> kinds() {
        var owners = codes.listOwners().stream()
                .collect(Collectors.groupingBy(
                        ArchiveCodeMapper.Owner::kindCode,
                        Collectors.mapping(ArchiveCodeMapper.Owner::unitCode, Collectors.toSet())));
        return codes.listInfoKinds().stream()
                .map(row -> new InfoKind(
                        row.number(),
                        row.code(),
                        row.name(),
                        row.nameEn(),
                        row.isSensitive(),
                        row.isSealed(),
                        row.basis(),
                        row.needsConsent(),
                        owners.getOrDefault(row.code(), Set.of())))
                .toList();
    }
}
