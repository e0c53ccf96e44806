package org.linli.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.evidence.media.Movies;
import org.linli.evidence.media.Photos;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.SqlCounter;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class EvidenceServiceIT {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SqlCounter sql;

    @Autowired
    private TestClock clock;

    @Test
    void remembersWhatAPhotoTold() {
        var stored = upload(photo(101), null);

        var file = evidence.find(stored.publicId()).orElseThrow();

        assertThat(file.takenAt()).isEqualTo(Instant.parse("2025-11-23T01:30:00Z"));
        assertThat(file.longitude()).isEqualByComparingTo("114.25");
        assertThat(file.latitude()).isEqualByComparingTo("30.5");
        assertThat(file.originalName()).isEqualTo("照片.jpg");
        assertThat(file.isLinked()).isFalse();
        assertThat(stored.sha256()).isNotEqualTo(file.storedSha256());
        assertThat(evidence.content(file).body().exists()).isTrue();
        assertThat(evidence.thumbnail(file)).get().matches(small -> small.body().exists());
    }

    @Test
    void keepsEqualBytesOnceButForgetsNoSender() {
        var first = upload(photo(102), null);
        var second = upload(photo(102), staff());

        assertThat(second.publicId()).isNotEqualTo(first.publicId());
        assertThat(second.takenAt()).isEqualTo(first.takenAt());
        var files = Stream.of(first, second)
                .map(stored -> evidence.find(stored.publicId()).orElseThrow())
                .toList();
        assertThat(files)
                .extracting(Evidence::storedSha256)
                .containsOnly(files.get(0).storedSha256());
        assertThat(files).extracting(Evidence::uploadedById).containsExactly(null, staff());
    }

    @Test
    void takesTheSamePhotoFromManyAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<StoredEvidence> upload = () -> upload(photo(103), null);

            for (var result : threads.invokeAll(Collections.nCopies(12, upload))) {
                var file = evidence.find(result.get().publicId()).orElseThrow();
                assertThat(evidence.content(file).body().contentLength()).isEqualTo(file.sizeBytes());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void tiesFilesToAStepWithTwoStatements() throws Exception {
        var caseFileId = CaseRows.insert(jdbc, transactions);
        var ids = List.of(
                upload(photo(104), null).publicId(), upload(photo(105), null).publicId());

        var statements = sql.count(() -> evidence.link(ids, caseFileId, 3, true, null));

        assertThat(statements).isEqualTo(2);
        assertThat(evidence.ofCase(caseFileId))
                .extracting(Evidence::publicId, Evidence::timelineSeq, Evidence::isPublic)
                .containsExactly(tuple(ids.get(0), 3, true), tuple(ids.get(1), 3, true));
        assertThat(sql.count(() -> evidence.link(List.of(), caseFileId, 4, true, null)))
                .isZero();
    }

    @Test
    void refusesWhatMayNotBeTied() {
        var caseFileId = CaseRows.insert(jdbc, transactions);
        var own = upload(photo(106), staff()).publicId();
        var used = upload(photo(107), staff()).publicId();
        evidence.link(List.of(used), caseFileId, 1, false, staff());

        assertRefused(List.of(own, "0".repeat(32)), staff());
        assertRefused(List.of(own), null);
        assertRefused(List.of(own), staff() + 1);
        assertRefused(List.of(own, used), staff());
        assertRefused(
                Stream.iterate(1, i -> i + 1).limit(10).map(String::valueOf).toList(), staff());
        assertThat(evidence.find(own).orElseThrow().isLinked()).isFalse();
    }

    @Test
    void letsOnlyOneOfTwoTieAFile() {
        var caseFileId = CaseRows.insert(jdbc, transactions);
        var ids = List.of(upload(photo(108), null).publicId());
        var mine = evidence.select(ids, null);
        var yours = evidence.select(ids, null);
        evidence.link(mine, caseFileId, 1, true);

        assertThatThrownBy(() -> evidence.link(yours, caseFileId, 2, true))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void cleansAwayWhatNoCaseTook() {
        var caseFileId = CaseRows.insert(jdbc, transactions);
        clock.setTo(LONG_AGO);
        var forgotten = evidence.find(upload(photo(109), null).publicId()).orElseThrow();
        var shared = evidence.find(upload(photo(110), null).publicId()).orElseThrow();
        var taken = upload(photo(110), null).publicId();
        evidence.link(List.of(taken), caseFileId, 1, true, null);

        var deleted = evidence.deleteUnlinkedBefore(LONG_AGO.plusSeconds(1));

        assertThat(deleted).isEqualTo(2);
        assertThat(evidence.find(forgotten.publicId())).isEmpty();
        assertThat(evidence.content(forgotten).body().exists()).isFalse();
        assertThat(evidence.thumbnail(forgotten).orElseThrow().body().exists()).isFalse();
        assertThat(evidence.find(taken)).isPresent();
        assertThat(evidence.content(shared).body().exists()).isTrue();
    }

    @Test
    void storesAgainWhatIsGoneFromTheStore() {
        clock.setTo(LONG_AGO);
        var old = evidence.find(upload(photo(111), null).publicId()).orElseThrow();
        evidence.deleteUnlinkedBefore(LONG_AGO.plusSeconds(1));
        clock.reset();

        var again = evidence.find(upload(photo(111), null).publicId()).orElseThrow();

        assertThat(again.storedSha256()).isEqualTo(old.storedSha256());
        assertThat(evidence.content(again).body().exists()).isTrue();
    }

    @Test
    void keepsVideosWithoutTheirPlace() throws Exception {
        var stored = upload(Movies.android(), null);

        var file = evidence.find(stored.publicId()).orElseThrow();

        assertThat(stored.latitude()).isEqualByComparingTo("30.5728");
        assertThat(stored.hasThumbnail()).isFalse();
        var kept = new String(evidence.content(file).body().getContentAsByteArray(), "ISO-8859-1");
        assertThat(kept).doesNotContain(Movies.PLACE).contains(Movies.PICTURES);
    }

    private void assertRefused(List<String> ids, Long staffId) {
        assertThatThrownBy(() -> evidence.select(ids, staffId))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal ->
                                assertThat(refusal.fields()).extracting("field").containsExactly("evidenceIds"));
    }

    private StoredEvidence upload(byte[] content, Long staffId) {
        var file = new UploadedFile("C:\\照片.jpg", content.length, new ByteArrayResource(content));
        return evidence.upload(file, staffId);
    }

    /** A photo that no other test sends: its width is its number. */
    private static byte[] photo(int number) {
        return Photos.jpeg(number, 40, Photos.exif(1, "2025:11:23 09:30:00", null));
    }

    private Long staff() {
        return jdbc.queryForObject("SELECT MIN(id) FROM staff", Long.class);
    }
}
