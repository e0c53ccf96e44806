package org.linli.catalogue;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What items are called today, for lists of many; kept for some seconds. */
@Component
public class ItemNames {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final String ALL = "all";

    private final LoadingCache<String, Map<String, CatalogueMapper.ItemName>> names;

    ItemNames(CatalogueMapper items, Catalogue catalogue) {
        names = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .build(all -> items.listNames(catalogue.today()).stream()
                        .collect(Collectors.toMap(CatalogueMapper.ItemName::code, Function.identity())));
    }

    /** In the language of the request; an item that is offered no more is called by its code. */
    public String of(String code) {
        var name = names.get(ALL).get(code);
        if (name == null) {
            return code;
        }
        return Messages.isEnglish() ? name.nameEn() : name.name();
    }

    /** As records keep it: in Chinese always. */
    public String ofRecord(String code) {
        var name = names.get(ALL).get(code);
        return name == null ? code : name.name();
    }
}
