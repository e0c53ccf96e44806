package org.linli.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the table evidence. */
@Mapper
interface EvidenceMapper {
    Optional<Evidence> find(@Param("publicId") String publicId);

    List<Evidence> listByPublicId(@Param("publicIds") List<String> publicIds);

    List<Evidence> listByCase(@Param("caseFileId") long caseFileId);

    /** Any earlier upload of the same bytes. */
    Optional<Evidence> findBySha256(@Param("sha256") String sha256);

    List<Evidence> listUnlinkedBefore(@Param("before") Instant before, @Param("limit") int limit);

    void insert(Evidence evidence);

    /** Touches only unlinked rows; returns how many. */
    int link(Link link);

    /** Touches only unlinked rows; returns how many. */
    int keep(
            @Param("publicIds") List<String> publicIds, @Param("keptFor") String keptFor, @Param("keptId") long keptId);

    /** Of records that keep them no more; nobody has sent them from then on, so that nobody ties or reads them. */
    void release(@Param("keptFor") String keptFor, @Param("keptIds") Collection<Long> keptIds);

    void forgetOrigin(@Param("caseFileId") long caseFileId);

    /** Of a case that has none any more. */
    void releaseOfCase(@Param("caseFileId") long caseFileId);

    /** Touches only unlinked rows; returns how many. */
    int deleteUnlinked(@Param("publicIds") List<String> publicIds);

    /** Those of the given content hashes that some row still refers to. */
    Set<String> listReferred(@Param("hashes") Set<String> hashes);

    /** The step of a case that files are tied to. */
    record Link(List<String> publicIds, long caseFileId, int timelineSeq, boolean isPublic) {}
}
