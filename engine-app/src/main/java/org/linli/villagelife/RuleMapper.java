package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of the rules of villages; what was adopted is never changed. */
@Mapper
interface RuleMapper {

    List<RuleSet> listSets(long communityId);

    Optional<RuleSet> findSet(@Param("communityId") long communityId, @Param("number") int versionNumber);

    /** The set that deeds of a day follow. */
    Optional<RuleSet> inForce(@Param("communityId") long communityId, @Param("day") LocalDate day);

    List<PointRule> listRules(long ruleSetId);

    Optional<PointRule> find(long ruleId);

    List<PointRule> listModel();

    List<RuleScreen.ForbiddenWord> listForbidden();

    /** Of a village, as people live in them. */
    int countHouseholds(long communityId);

    void insertSet(@Param("set") RuleSet set, @Param("key") GeneratedKey key);

    void insertRule(PointRule rule);

    /** Of a draft only. */
    void deleteRules(long ruleSetId);

    /** Its rules are deleted before. */
    int deleteDraft(long ruleSetId);

    int touch(@Param("id") long ruleSetId, @Param("version") int version);

    int adopt(Adopted adopted);

    record Adopted(
            long id,
            LocalDate inForceFrom,
            LocalDate adoptedOn,
            int entitled,
            int attended,
            int votesFor,
            int votesAgainst,
            long declaredById,
            Instant adoptedAt,
            int version) {}
}
