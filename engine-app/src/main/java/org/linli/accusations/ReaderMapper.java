package org.linli.accusations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;

@Mapper
interface ReaderMapper {
    /** An appointment that holds now, of somebody whose account does. */
    record Active(long staffId, String username, String name, int bodyLevel) {}

    List<Active> listActive(@Param("now") Instant now);

    /** A unit in which somebody has a post now, be it as a deputy. */
    record PostUnit(long staffId, long unitId, String path, boolean isOwn) {}

    List<PostUnit> listPosts(@Param("staffIds") Collection<Long> staffIds, @Param("now") Instant now);

    /** Somebody of a unit who can be appointed. */
    record Candidate(long staffId, String username, String name) {}

    List<Candidate> listCandidates(@Param("unitId") long unitId, @Param("now") Instant now);

    /** An appointment, past ones included. */
    record Appointment(
            long id,
            long staffId,
            String username,
            String name,
            int bodyLevel,
            Instant validFrom,
            Instant validUntil,
            String appointedBy,
            Instant endedAt,
            String endedBy,
            long accesses,
            Instant lastAccess,
            int version) {}

    List<Appointment> list(@Param("level") int level, @Param("page") PageRequest page);

    long count(@Param("level") int level);

    Optional<Appointment> find(@Param("id") long id, @Param("level") int level);

    /** The row of the person waits for whoever appoints him at the same moment. */
    long lockStaff(@Param("staffId") long staffId);

    boolean isAppointed(@Param("staffId") long staffId, @Param("now") Instant now);

    void insert(
            @Param("staffId") long staffId,
            @Param("level") int level,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("by") long by);

    /** 0 rows: somebody was faster. */
    int end(
            @Param("id") long id,
            @Param("level") int level,
            @Param("version") int version,
            @Param("by") long by,
            @Param("at") Instant at);

    void insertAccess(@Param("staffId") long staffId, @Param("at") Instant at, @Param("what") SealedText what);

    List<Instant> listAccesses(
            @Param("staffId") long staffId,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("page") PageRequest page);

    long countAccesses(@Param("staffId") long staffId, @Param("from") Instant from, @Param("until") Instant until);

    /** Somebody or something that a text may name. */
    record Named(long id, String name) {}

    List<Named> listStaff();

    Optional<Long> findStaffId(@Param("username") String username);
}
