package org.linli.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The active categories of events, in the office's order. */
@Component
public class EventCategories {
    private final EventMapper events;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, EventCategory> byCode;

    EventCategories(EventMapper events) {
        this.events = events;
    }

    public List<EventCategory> groups() {
        return all().values().stream().filter(EventCategory::isGroup).toList();
    }

    public List<EventCategory> inGroup(String groupCode) {
        return all().values().stream()
                .filter(category -> groupCode.equals(category.parentCode()))
                .toList();
    }

    public Optional<EventCategory> find(String code) {
        return Optional.ofNullable(all().get(code));
    }

    private Map<String, EventCategory> all() {
        if (byCode == null) {
            Map<String, EventCategory> read = new LinkedHashMap<>();
            events.listCategories().forEach(category -> read.put(category.code(), category));
            byCode = read;
        }
        return byCode;
    }
}
