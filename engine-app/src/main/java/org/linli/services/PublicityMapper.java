package org.linli.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of what is public now, and of objections to it. */
@Mapper
interface PublicityMapper {

    /** The one that ends first comes first. */
    List<Publicity> list(@Param("q") Query query);

    long count(@Param("q") Query query);

    /** While it is public. */
    Optional<Publicity> find(@Param("token") String token, @Param("today") LocalDate today);

    void open(@Param("id") long caseFileId, @Param("token") String token, @Param("from") LocalDate from);

    void insertObjection(@Param("id") long caseFileId, @Param("o") Objection objection);

    /** In the order in which they came. */
    List<Objection> listObjections(long caseFileId);

    void checkObjections(@Param("id") long caseFileId, @Param("at") Instant at);

    /** Of a community, of a street, or of the whole city where both are null. */
    record Query(Long communityId, Long streetId, LocalDate today, int offset, int size) {}
}
