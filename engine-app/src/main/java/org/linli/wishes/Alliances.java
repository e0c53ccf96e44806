package org.linli.wishes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.ReferenceLists;
import org.springframework.dao.OptimisticLockingFailureException;

/** The register of 党建联盟单位: who they are, where and how they help, and whom one calls. */
@UseCaseService
public class Alliances {
    public static final String KEEP = "wish:alliances";

    private final AllianceMapper mapper;
    private final OrganizationService organization;
    private final ReferenceLists lists;
    private final AuditLog audit;

    Alliances(AllianceMapper mapper, OrganizationService organization, ReferenceLists lists, AuditLog audit) {
        this.mapper = mapper;
        this.organization = organization;
        this.lists = lists;
        this.audit = audit;
    }

    /** An area, by the name one knows it by. */
    public record Area(String code, String name) {}

    /** A unit with its areas, none: everywhere, and kinds of wishes that are its skill. */
    public record Listed(AllianceUnit unit, List<Area> areas, List<String> skills) {}

    /** What is kept of one. */
    public record Entry(
            String name,
            String contactName,
            String contactPhone,
            String contactPost,
            boolean isActive,
            List<String> areas,
            List<String> skills) {
        @Override
        public String toString() {
            return "Entry";
        }
    }

    public Page<Listed> list(String text, PageRequest page) {
        var wanted = Texts.isBlank(text) ? null : text.strip();
        return Page.of(listed(mapper.list(wanted, page)), page, mapper.count(wanted));
    }

    /** Those that take up wishes, for whoever works for one of them to say so. */
    public List<AllianceUnit> active() {
        return mapper.listActive();
    }

    public Map<Long, AllianceUnit> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.listByIds(ids).stream().collect(Collectors.toMap(AllianceUnit::id, Function.identity()));
    }

    /** @throws NotFoundException if there is none */
    public Listed get(String code) {
        return listed(List.of(mapper.find(code).orElseThrow(NotFoundException::new)))
                .get(0);
    }

    /** @throws InvalidRequestException naming the field that is wrong */
    public Listed add(String code, Entry entry) {
        if (mapper.find(code).isPresent()) {
            throw new InvalidRequestException("code", "wish.alliance.code");
        }
        var areas = areas(entry);
        requireSkills(entry);
        var key = new GeneratedId();
        mapper.insert(unit(0, code, entry, 0), key);
        keepMarks(key.id(), areas, entry.skills());
        audit.record("add-alliance-unit", "alliance-unit:" + code, AuditResult.SUCCESS, null);
        return get(code);
    }

    /**
     * @throws NotFoundException if there is none
     * @throws OptimisticLockingFailureException if somebody was faster
     */
    public Listed change(String code, Entry entry, int version) {
        var before = mapper.find(code).orElseThrow(NotFoundException::new);
        var areas = areas(entry);
        requireSkills(entry);
        if (mapper.update(unit(before.id(), code, entry, version)) == 0) {
            throw new OptimisticLockingFailureException("Alliance unit %s was changed meanwhile".formatted(code));
        }
        mapper.deleteAreas(before.id());
        mapper.deleteSkills(before.id());
        keepMarks(before.id(), areas, entry.skills());
        audit.record("change-alliance-unit", "alliance-unit:" + code, AuditResult.SUCCESS, null);
        return get(code);
    }

    /** Units that would take such a wish up there, the skilled ones first. */
    List<AllianceMapper.Fit> fitting(Wish wish) {
        var place = organization.placeOfGrid(organization.unit(wish.gridId()));
        return mapper.listFitting(
                List.of(
                        place.grid().id(),
                        place.community().id(),
                        place.street().id()),
                wish.kind());
    }

    private void keepMarks(long id, List<Long> areas, List<String> skills) {
        if (!areas.isEmpty()) {
            mapper.insertAreas(id, areas);
        }
        if (!skills.isEmpty()) {
            mapper.insertSkills(id, skills.stream().distinct().toList());
        }
    }

    private List<Long> areas(Entry entry) {
        return entry.areas().stream()
                .distinct()
                .map(code -> organization
                        .findUnit(code)
                        .map(Unit::id)
                        .orElseThrow(() -> new InvalidRequestException("areas", "wish.area")))
                .toList();
    }

    private void requireSkills(Entry entry) {
        if (entry.skills().stream()
                .anyMatch(kind -> lists.find(WishOpening.KINDS, kind).isEmpty())) {
            throw new InvalidRequestException("skills", "wish.kind");
        }
    }

    private static AllianceUnit unit(long id, String code, Entry entry, int version) {
        return new AllianceUnit(
                id,
                code,
                entry.name().strip(),
                PersonalText.of(entry.contactName()).orElse(null),
                PersonalText.of(entry.contactPhone()).orElse(null),
                entry.contactPost(),
                entry.isActive(),
                version);
    }

    private List<Listed> listed(List<AllianceUnit> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        var ids = units.stream().map(AllianceUnit::id).toList();
        var areas = mapper.listAreas(ids).stream()
                .collect(Collectors.groupingBy(
                        AllianceMapper.AreaRow::allianceUnitId,
                        Collectors.mapping(row -> new Area(row.code(), row.name()), Collectors.toList())));
        var skills = codes(mapper.listSkills(ids));
        return units.stream()
                .map(unit -> new Listed(
                        unit, areas.getOrDefault(unit.id(), List.of()), skills.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private static Map<Long, List<String>> codes(List<AllianceMapper.Mark> marks) {
        return marks.stream()
                .collect(Collectors.groupingBy(
                        AllianceMapper.Mark::allianceUnitId,
                        Collectors.mapping(AllianceMapper.Mark::code, Collectors.toList())));
    }
}
