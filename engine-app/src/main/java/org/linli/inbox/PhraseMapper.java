package org.linli.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.CaseKind;

/** SQL of phrases. */
@Mapper
interface PhraseMapper {
    /** @param kind of the matter they are for; null: whatever they are for */
    List<Phrase> list(
            @Param("staffId") long staffId, @Param("unitIds") Collection<Long> unitIds, @Param("kind") CaseKind kind);

    Optional<Phrase> find(
            @Param("publicId") String publicId,
            @Param("staffId") long staffId,
            @Param("unitIds") Collection<Long> unitIds);

    void insert(@Param("phrase") Phrase phrase, @Param("savedAt") Instant savedAt);

    int update(@Param("phrase") Phrase phrase, @Param("savedAt") Instant savedAt);

    int delete(@Param("id") long id);

    int addUse(@Param("staffId") long staffId, @Param("id") long id);

    void insertUse(@Param("staffId") long staffId, @Param("id") long id);
}
