package org.linli.accusations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.GeneratedKey;

@Mapper
interface AccusationMapper {
    /** An accusation about to be written. */
    record NewRow(
            String number,
            String codeHash,
            String requestHash,
            AccusationChannel channel,
            boolean isNamed,
            int bodyLevel,
            SealedText accused,
            SealedText story,
            SealedText accuser,
            SealedText contact,
            SealedText registeredBy,
            Instant receivedAt,
            Instant dueAt) {}

    void advanceSerial(int year);

    int serial(int year);

    void insert(@Param("row") NewRow row, @Param("key") GeneratedKey key);

    boolean isTaken(String requestHash);

    Optional<Accusation> findByCode(String codeHash);

    Optional<Accusation> find(@Param("number") String number, @Param("reader") NamedReader reader);

    /** Which are wanted; null leaves a filter open. */
    record Query(
            NamedReader reader,
            AccusationState state,
            Boolean open,
            Boolean overdue,
            boolean mine,
            Instant now,
            PageRequest page) {}

    List<Accusation> list(Query query);

    long count(Query query);

    List<Accusation> listOpen();

    /** What a step makes of an accusation; 0 rows: somebody was faster, or {@code handler} may not have it. */
    record Change(
            long id,
            int version,
            NamedReader reader,
            AccusationState state,
            Long handlerId,
            List<String> handlerMarks,
            AccusationResult result,
            SealedText reply,
            Instant closedAt,
            AccusationStep what,
            Instant at) {}

    int change(Change change);

    /** Nobody handles it any more, at the level that it has now. */
    int release(
            @Param("id") long id,
            @Param("version") int version,
            @Param("level") int level,
            @Param("what") AccusationStep what,
            @Param("at") Instant at);

    boolean hasParty(@Param("id") long id, @Param("marks") List<String> marks);

    void insertParty(@Param("id") long id, @Param("mark") String mark, @Param("party") SealedText party);

    List<SealedText> listParties(long id);

    /** Something that happened. */
    record Step(AccusationStep kind, SealedText words, Long staffId, Instant happenedAt) {}

    void insertStep(
            @Param("id") long id,
            @Param("kind") AccusationStep kind,
            @Param("words") SealedText words,
            @Param("staffId") Long staffId,
            @Param("at") Instant at);

    List<Step> listSteps(long id);

    /** A file without its content. */
    record File(long id, String publicId, SealedText name, SealedText fileKey, String mediaType, Instant sentAt) {}

    void insertFile(@Param("accusationId") long accusationId, @Param("file") File file, @Param("key") GeneratedKey key);

    void insertPart(@Param("fileId") long fileId, @Param("part") int part, @Param("content") byte[] content);

    List<File> listFiles(long id);

    long countFiles(long id);

    List<byte[]> listParts(long fileId);
}
