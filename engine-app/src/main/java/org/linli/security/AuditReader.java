package org.linli.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.ChainCheck;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Service;

/** Reads the audit log, which itself is recorded, and checks the chains. */
@Service
public class AuditReader {
    private static final String READ = "read-audit";
    private static final String CHECK = "check-audit";
    private static final String INTACT = "intact";
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,15})-(\\d{1,19})");
    private static final Pattern NUMBER_OR_NAME = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

    /** What objects are called, so that one is found by its number or name alone. */
    private static final List<String> KINDS =
            List.of("unit:", "account:", "case:", "setting:", "reference:", "grid:", "category:", "evidence:");

    private final AuditMapper lines;
    private final AuditLog audit;
    private final ChainChecks checks;

    AuditReader(AuditMapper lines, AuditLog audit, ChainChecks checks) {
        this.lines = lines;
        this.audit = audit;
        this.checks = checks;
    }

    /** Some lines, the newest first; {@code next} is where the older ones begin, null at the end. */
    public record Page(List<AuditLine> lines, String next) {}

    /** What the last check found, and who made it. */
    public record LastCheck(Instant at, String by, boolean isIntact, String detail) {}

    /**
     * Lines that fit, from the newest or from where the page before ended.
     *
     * @param cursor what the page before gave as its next; blank for the first
     * @throws InvalidRequestException if the size is out of range or the cursor is none
     */
    public Page page(AuditFilter filter, String cursor, int size) {
        var wanted = new PageRequest(0, size).size();
        var found = lines.list(query(filter, cursor, wanted + 1));
        audit.record(READ, null, AuditResult.SUCCESS, describe(filter, cursor.isBlank() ? "" : "older"));
        if (found.size() <= wanted) {
            return new Page(found, null);
        }
        var shown = found.subList(0, wanted);
        var last = shown.get(wanted - 1);
        return new Page(shown, last.happenedAt().toEpochMilli() + "-" + last.id());
    }

    /** The newest lines that fit, for a file. */
    public List<AuditLine> all(AuditFilter filter, int most) {
        var found = lines.list(query(filter, "", most));
        audit.record("export-audit", null, AuditResult.SUCCESS, describe(filter, found.size() + " lines"));
        return found;
    }

    /**
     * Who read what is recorded of somebody, told to that somebody himself: the newest first, units and purposes and no names.
     *
     * @param objects such as {@code resident:R1}
     */
    public List<RecordReading> readingsOf(Collection<String> objects, Collection<String> actions, int most) {
        return objects.isEmpty() ? List.of() : lines.listReadings(objects, actions, most);
    }

    public List<String> actions() {
        return lines.listActions();
    }

    /** The names of people by user name; unknown ones are left out. */
    public Map<String, String> names(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : lines.listNames(Set.copyOf(usernames)).stream()
                        .collect(Collectors.toMap(AuditMapper.ActorName::username, AuditMapper.ActorName::name));
    }

    /** Checks all chains and records what was found. */
    public List<ChainCheck.Report> check() {
        var reports = checks.run();
        var broken = reports.stream()
                .flatMap(report -> report.firstBroken().stream()
                        .map(place -> "%s %s, row %d: %s"
                                .formatted(report.name(), place.chain(), place.seq(), place.fault())))
                .toList();
        var rows = reports.stream().mapToLong(ChainCheck.Report::rows).sum();
        audit.record(
                CHECK,
                null,
                AuditResult.SUCCESS,
                broken.isEmpty() ? INTACT + ", " + rows + " rows" : "BROKEN: " + String.join("; ", broken));
        return reports;
    }

    /** The newest check that somebody made here. */
    public Optional<LastCheck> lastCheck() {
        var filter = new AuditFilter(null, null, null, CHECK, null, null);
        return lines.list(query(filter, "", 1)).stream()
                .map(line -> new LastCheck(
                        line.happenedAt(), line.actor(), line.detail().startsWith(INTACT), line.detail()))
                .findFirst();
    }

    private static AuditMapper.Query query(AuditFilter filter, String cursor, int size) {
        if (cursor.isBlank()) {
            return new AuditMapper.Query(filter, objects(filter.object()), null, null, size);
        }
        var place = CURSOR.matcher(cursor);
        if (!place.matches()) {
            throw new InvalidRequestException("cursor", "problem.field.format");
        }
        var at = Instant.ofEpochMilli(Long.parseLong(place.group(1)));
        return new AuditMapper.Query(filter, objects(filter.object()), at, Long.parseLong(place.group(2)), size);
    }

    private static List<String> objects(String object) {
        if (object == null) {
            return null;
        }
        return Stream.concat(Stream.of(object), KINDS.stream().map(kind -> kind + object))
                .toList();
    }

    /** The filters as the log may keep them: what is no number or name may be anything that somebody typed. */
    private static String describe(AuditFilter filter, String more) {
        return Stream.of(
                        part("from", filter.from()),
                        part("until", filter.until()),
                        part("actor", kept(filter.actor())),
                        part("action", kept(filter.action())),
                        part("object", kept(filter.object())),
                        part("result", filter.result()),
                        more)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String kept(String text) {
        return text == null || NUMBER_OR_NAME.matcher(text).matches() ? text : "***";
    }

    private static String part(String name, Object value) {
        return value == null ? "" : name + ": " + value;
    }
}
