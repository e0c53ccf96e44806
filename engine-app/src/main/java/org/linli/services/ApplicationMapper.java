package org.linli.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.ReadScope;
import org.linli.shared.persistence.PersonalText;

/** SQL of applications and their materials. */
@Mapper
interface ApplicationMapper {

    /** Its window, who reviews and who decides it; empty if the case is no application. */
    Set<Long> listWorkingUnits(@Param("caseNumber") String caseNumber);

    void insert(@Param("a") ServiceApplication application);

    /** Which units have a part in it; those of its row. */
    void insertUnits(@Param("id") long caseFileId);

    void insertMaterials(@Param("id") long caseFileId, @Param("materials") List<ApplicationMaterial> materials);

    Optional<ServiceApplication> find(long caseFileId);

    List<ApplicationMaterial> listMaterials(long caseFileId);

    /** Keeps others who apply for the same person waiting until the transaction ends, on whichever node. */
    int lockTurn(int slot);

    /** The number of an application of this person for the item that nobody has decided or taken back yet. */
    Optional<String> findOpen(@Param("keys") Collection<String> documentKeys, @Param("item") String itemCode);

    void put(@Param("id") long caseFileId, @Param("m") ApplicationMaterial material);

    void correct(@Param("a") ServiceApplication application);

    void accept(
            @Param("id") long caseFileId,
            @Param("acceptance") Acceptance acceptance,
            @Param("at") Instant at,
            @Param("promised") Instant promisedUntil,
            @Param("statutory") Instant statutoryUntil);

    void prepareAcceptance(
            @Param("id") long caseFileId,
            @Param("acceptance") Acceptance acceptance,
            @Param("tolerant") boolean isTolerant,
            @Param("missingUntil") LocalDate missingUntil,
            @Param("promised") boolean isPromised);

    void askSupplement(@Param("id") long caseFileId, @Param("at") Instant at, @Param("until") LocalDate until);

    void special(@Param("id") long caseFileId, @Param("kind") String kind, @Param("until") LocalDate until);

    /** How often its clock has been stopped for a special procedure. */
    int countSpecial(long caseFileId);

    void publish(@Param("id") long caseFileId, @Param("until") LocalDate until);

    void extend(@Param("id") long caseFileId, @Param("promised") Instant promisedUntil);

    void askExtension(@Param("id") long caseFileId, @Param("days") int days);

    void invite(@Param("id") long caseFileId, @Param("token") String ratingToken);

    void promise(@Param("id") long caseFileId, @Param("promised") Instant promisedUntil);

    void decide(
            @Param("id") long caseFileId,
            @Param("verdict") Verdict verdict,
            @Param("at") Instant at,
            @Param("by") Long staffId,
            @Param("reason") PersonalText reason);

    /** Takes back what was granted; who granted it, when and why stays. */
    void revoke(
            @Param("id") long caseFileId,
            @Param("at") Instant at,
            @Param("by") Long staffId,
            @Param("reason") PersonalText reason);

    void issue(@Param("id") long caseFileId, @Param("licence") String licenceNumber);

    void deliver(
            @Param("id") long caseFileId,
            @Param("at") Instant at,
            @Param("how") ResultWay how,
            @Param("receiver") PersonalText receiver,
            @Param("mail") String mailNumber);

    List<ApplicationRow> list(@Param("q") ApplicationQuery query, @Param("scope") ReadScope scope);

    long count(@Param("q") ApplicationQuery query, @Param("scope") ReadScope scope);

    /** What he sent, and what was applied for in his name; the latest first. */
    List<ApplicationRow> listOwn(
            @Param("account") String accountCode, @Param("resident") String residentNumber, @Param("limit") int limit);
}
