package org.linli.shared.settings;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The short lists of choices that an office keeps; kept for some seconds, so other nodes follow a change soon. */
@Component
public class ReferenceLists {
    /** Why a department returns a case. */
    public static final String RETURN_BASIS = "return-basis";
    /** Why a case is put on the long list. */
    public static final String SUSPENSION_REASON = "suspension-reason";
    /** What the reporter's name and telephone number are read for. */
    public static final String CONTACT_PURPOSE = "contact-purpose";

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final LoadingCache<String, List<ReferenceValue>> lists;

    ReferenceLists(SettingMapper settings) {
        lists = Caffeine.newBuilder().expireAfterWrite(KEPT).build(settings::listValues);
    }

    /** The choices that are offered now, in the office's order. */
    public List<ReferenceValue> values(String list) {
        return lists.get(list).stream().filter(ReferenceValue::isActive).toList();
    }

    /** One value, also when it is offered no more. */
    public Optional<ReferenceValue> find(String list, String code) {
        return lists.get(list).stream()
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** Makes this node read the lists again; called after a change. */
    public void forget() {
        lists.invalidateAll();
    }
}
