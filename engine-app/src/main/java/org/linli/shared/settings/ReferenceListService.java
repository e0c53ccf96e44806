package org.linli.shared.settings;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Keeps the short lists of choices: adds, renames, orders, switches off; nothing is deleted, since old cases name it. */
@UseCaseService
public class ReferenceListService {
    private static final int STEP = 10;

    private final SettingMapper settings;
    private final ReferenceLists lists;
    private final Clock clock;

    ReferenceListService(SettingMapper settings, ReferenceLists lists, Clock clock) {
        this.settings = settings;
        this.lists = lists;
        this.clock = clock;
    }

    /** Every list with all its values, in the office's order. */
    public Map<String, List<ReferenceValue>> all() {
        return settings.listAllValues().stream()
                .collect(Collectors.groupingBy(ReferenceValue::listCode, LinkedHashMap::new, Collectors.toList()));
    }

    /** @throws NotFoundException if there is no such list */
    public List<ReferenceValue> values(String list) {
        var values = settings.listValues(list);
        if (values.isEmpty()) {
            throw new NotFoundException();
        }
        return values;
    }

    /** @throws NotFoundException if there is no such value */
    public ReferenceValue value(String list, String code) {
        return values(list).stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Adds a choice at the end of its list, under a code of its own.
     *
     * @throws NotFoundException if there is no such list
     * @throws InvalidRequestException if the list has that name already
     */
    public ReferenceValue add(String list, String name, String nameEn, String by) {
        settings.lockList(list);
        var values = values(list);
        refuseTaken(values, name, null);
        var codes = values.stream().map(ReferenceValue::code).collect(Collectors.toSet());
        var last = values.get(values.size() - 1).sort();
        settings.insertValue(
                new ReferenceValue(list, newCode(codes), name, nameEn, last + STEP, true, 0, clock.instant(), by));
        lists.forget();
        return settings.listValues(list).stream()
                .filter(value -> !codes.contains(value.code()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Renames a choice, or offers it no more.
     *
     * @throws NotFoundException if there is no such value
     * @throws InvalidRequestException if the list has that name already, or nothing would be left to choose
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public ReferenceValue change(String list, String code, ReferenceValueChange change) {
        settings.lockList(list);
        var value = value(list, code);
        var values = values(list);
        refuseTaken(values, change.name(), code);
        if (value.isActive()
                && !change.isActive()
                && values.stream().filter(ReferenceValue::isActive).count() == 1) {
            throw new InvalidRequestException("isActive", "reference.last");
        }
        var changed = new ReferenceValue(
                list,
                code,
                change.name(),
                change.nameEn(),
                value.sort(),
                change.isActive(),
                change.version(),
                clock.instant(),
                change.by());
        if (settings.updateValue(changed) == 0) {
            throw new ChangedMeanwhileException(value.changedBy(), value.changedAt());
        }
        lists.forget();
        return value(list, code);
    }

    /**
     * Puts the values of a list into this order.
     *
     * @throws NotFoundException if there is no such list
     * @throws ChangedMeanwhileException if these are not all its values, since somebody added one
     */
    public List<ReferenceValue> order(String list, List<String> codes) {
        settings.lockList(list);
        var values = values(list).stream().collect(Collectors.toMap(ReferenceValue::code, value -> value));
        if (codes.size() != values.size() || !Set.copyOf(codes).equals(values.keySet())) {
            throw new ChangedMeanwhileException(null, null);
        }
        for (var place = 0; place < codes.size(); place++) {
            var value = values.get(codes.get(place));
            settings.updateSort(new ReferenceValue(
                    list,
                    value.code(),
                    value.name(),
                    value.nameEn(),
                    (place + 1) * STEP,
                    value.isActive(),
                    value.version(),
                    value.changedAt(),
                    value.changedBy()));
        }
        lists.forget();
        return values(list);
    }

    private static void refuseTaken(List<ReferenceValue> values, String name, String ownCode) {
        var isTaken = values.stream()
                .filter(value -> !value.code().equals(ownCode))
                .anyMatch(value -> value.name().equals(name));
        if (isTaken) {
            throw new InvalidRequestException("name", "reference.taken");
        }
    }

    private static String newCode(Set<String> taken) {
        var number = taken.size() + 1;
        while (taken.contains("own-" + number)) {
            number++;
        }
        return "own-" + number;
    }
}
