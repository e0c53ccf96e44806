package org.linli.villagelife;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

/** SQL of deeds that were claimed or recorded. */
@Mapper
interface ClaimMapper {

    void insert(PointClaim claim);

    Optional<PointClaim> find(long caseFileId);

    Optional<String> findByProvenKey(String key);

    /** Of the household by the same rule between two days, without those that came to nothing and this one. */
    List<ClaimRow> listAlike(Alike alike);

    record Alike(String household, String ruleCode, LocalDate from, LocalDate until, long exceptId) {}

    List<ClaimRow> listOfHouseholds(@Param("households") List<String> households, @Param("most") int most);

    Optional<PointClaim> findByToken(String token);

    void decide(
            @Param("id") long caseFileId,
            @Param("times") BigDecimal times,
            @Param("points") int points,
            @Param("reason") PersonalText reason);

    /** What villagers read of it; null: the name of its rule. */
    void publishAs(@Param("id") long caseFileId, @Param("words") PersonalText words);

    void publish(
            @Param("id") long caseFileId,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("name") PersonalText name);

    void post(@Param("id") long caseFileId, @Param("entryId") long entryId);

    /** What is public in a village on a day; the one that ends first comes first. */
    List<PublicDeed> listPublic(@Param("communityId") long communityId, @Param("today") LocalDate today);

    void insertObjection(@Param("id") long caseFileId, @Param("o") DeedObjection objection);

    List<DeedObjection> listObjections(long caseFileId);

    void checkObjections(@Param("id") long caseFileId, @Param("at") Instant at);
}
