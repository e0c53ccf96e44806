package org.linli.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of categories and their requirements. */
@Mapper
interface CategoryMapper {
    Stamp findStamp();

    List<EventCategory> listAll();

    /** The requirements of one category or group, or of all where {@code categoryCode} is null; inactive ones too. */
    List<ClosingRequirement> listRequirements(@Param("categoryCode") String categoryCode);

    /** The codes of requirements of one category or group that a case has answered. */
    List<String> listAnswered(@Param("categoryCode") String categoryCode);

    List<CategoryDetails> listDetails(@Param("q") CategoryQuery query);

    long countDetails(@Param("q") CategoryQuery query);

    Optional<CategoryDetails> findDetails(@Param("code") String code);

    int update(
            @Param("code") String code,
            @Param("change") CategoryChange change,
            @Param("staffId") long staffId,
            @Param("at") Instant at);

    void insertRequirement(
            @Param("categoryCode") String categoryCode,
            @Param("code") String code,
            @Param("kind") RequirementKind kind,
            @Param("entry") RequirementChange entry,
            @Param("staffId") long staffId,
            @Param("at") Instant at);

    int updateRequirement(
            @Param("categoryCode") String categoryCode,
            @Param("code") String code,
            @Param("change") RequirementChange change,
            @Param("staffId") long staffId,
            @Param("at") Instant at);

    /** Changes whenever a row of either table does. */
    record Stamp(long total, long versions) {}
}
