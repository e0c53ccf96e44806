package org.linli.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of case files. */
@Mapper
interface CaseFileMapper {
    void advanceSequence(@Param("scope") String scope, @Param("day") LocalDate day);

    int currentSequence(@Param("scope") String scope, @Param("day") LocalDate day);

    void insert(
            @Param("c") CaseFile caseFile,
            @Param("consentedAt") Instant consentedAt,
            @Param("phoneIndex") String phoneIndex,
            @Param("key") GeneratedKey key);

    Optional<CaseFile> find(@Param("caseNumber") String caseNumber);

    /** Until the transaction ends nobody else changes the case. */
    Optional<CaseFile> lock(@Param("caseNumber") String caseNumber);

    List<CaseFile> list(@Param("caseNumbers") Collection<String> caseNumbers);

    Optional<CaseFile> findReadable(@Param("caseNumber") String caseNumber, @Param("scope") ReadScope scope);

    boolean isReadable(@Param("id") long id, @Param("scope") ReadScope scope);

    int update(CaseUpdate update);

    void raiseSupervision(@Param("id") long id, @Param("level") int level);

    int rate(
            @Param("id") long id,
            @Param("leadingId") long leadingId,
            @Param("score") int score,
            @Param("comment") String comment,
            @Param("at") Instant at);

    void clearRatings(@Param("id") long id);

    void addParticipant(@Param("id") long id, @Param("unitId") long unitId, @Param("now") Instant now);

    void removeParticipant(@Param("id") long id, @Param("unitId") long unitId);

    List<RoleScope> listRoleScopes();

    void grant(Grant grant);

    List<Long> listReaders(
            @Param("id") long id,
            @Param("staffIds") Collection<Long> staffIds,
            @Param("supervise") String supervise,
            @Param("now") Instant now);

    void revoke(@Param("ground") GrantGround ground, @Param("referenceId") long referenceId);

    /** Lets one person read one case. */
    record Grant(long caseFileId, long staffId, GrantGround ground, long referenceId, Instant grantedAt) {}

    /** Which cases of a kind a role may read. */
    record RoleScope(String roleCode, CaseKind caseKind, String scope) {}
}
