package org.linli.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;

/** What can be applied for, on any day. */
@UseCaseService
public class Catalogue {
    private final CatalogueMapper items;
    private final Clock clock;

    Catalogue(CatalogueMapper items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    /** In the order of their codes. */
    public Page<ServiceItem> page(CatalogueQuery query, PageRequest page) {
        return Page.of(withMaterials(items.list(query, page.offset(), page.size())), page, items.count(query));
    }

    /** @throws NotFoundException if there is no such item on that day */
    public ServiceItem find(String code, LocalDate on) {
        return items.find(code, on)
                .map(row -> withMaterials(List.of(row)).get(0))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The item as that version lays it down, whether in force or not.
     *
     * @throws NotFoundException if there is no such version
     */
    public ServiceItem version(long versionId) {
        return items.findVersion(versionId)
                .map(row -> withMaterials(List.of(row)).get(0))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Every version, those to come and the latest first; also what was set aside before it began, with who did so.
     *
     * @throws NotFoundException if there is no such item
     */
    public List<ServiceItem> versions(String code) {
        var rows = items.listVersions(code);
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        return withMaterials(rows);
    }

    /** Everything that is in force on that day. */
    List<ServiceItem> all(LocalDate on) {
        return withMaterials(
                items.list(new CatalogueQuery(null, null, null, null, null, null, null, on), 0, Integer.MAX_VALUE));
    }

    private List<ServiceItem> withMaterials(List<ItemRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ServiceMaterial>> materials =
                items.listMaterials(rows.stream().map(ItemRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                CatalogueMapper.MaterialRow::versionId,
                                Collectors.mapping(CatalogueMapper.MaterialRow::material, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(materials.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
