package org.linli.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of phrases. */
@Mapper
interface PhraseMapper {
    List<Phrase> list(@Param("staffId") long staffId, @Param("unitIds") Collection<Long> unitIds);

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
