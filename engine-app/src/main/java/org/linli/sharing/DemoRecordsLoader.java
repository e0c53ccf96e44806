package org.linli.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.DemoPeople;
import org.linli.residents.DemoVillageLoader;
import org.linli.shared.UseCaseService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** Gives the departments something about the people of the demo's village at the first start: encrypted, so no script can. */
@UseCaseService
@Profile("demo")
@Order(DemoVillageLoader.ORDER + 1)
@ConditionalOnProperty(name = "linli.residents.demo-village", matchIfMissing = true)
public class DemoRecordsLoader implements ApplicationRunner {
    private static final String RECORDED_BY = "初始化";
    private static final int PART = 500;

    private final DemoPeople people;
    private final SharedRecordMapper records;
    private final RecordBatches batches;
    private final ArchiveCodes codes;

    DemoRecordsLoader(DemoPeople people, SharedRecordMapper records, RecordBatches batches, ArchiveCodes codes) {
        this.people = people;
        this.records = records;
        this.batches = batches;
        this.codes = codes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!records.existAny()) {
            load();
        }
    }

    private void load() {
        var made = new DemoRecords(codes);
        Map<String, List<IncomingRecord>> byOwner = new TreeMap<>();
        people.all().stream()
                .filter(person -> person.details().documentNumber() != null)
                .filter(person -> person.details().birthDate() != null)
                .flatMap(person -> made.of(person).stream())
                .forEach(each -> byOwner.computeIfAbsent(each.ownerCode(), any -> new ArrayList<>())
                        .add(each.record()));
        byOwner.forEach(this::write);
    }

    private void write(String ownerCode, List<IncomingRecord> all) {
        var id = batches.begin(ownerCode, RecordWay.FILE, all.size(), 0, RECORDED_BY);
        for (var from = 0; from < all.size(); from += PART) {
            batches.write(id, ownerCode, RecordWay.FILE, all.subList(from, Math.min(all.size(), from + PART)));
        }
    }
}
