package org.linli.petitions;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.ReadScope;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface PetitionReadMapper {
    /** Units that were asked for by their codes; null: any. */
    record Places(Long unitId, Long communityId, Long streetId, Long complainedId) {}

    /**
     * @param officeIds who registered it, or null: anybody
     * @param keys fingerprints of the person, or null for everybody
     */
    record Query(
            ReadScope scope,
            PetitionReading.Filter filter,
            Places places,
            List<Long> officeIds,
            int groupFrom,
            List<String> keys,
            PageRequest page) {}

    /** An earlier petition, with its words for comparison. */
    record Earlier(
            long caseFileId,
            String caseNumber,
            LocalDate receivedOn,
            String contentClass,
            String state,
            boolean isSamePerson,
            PersonalText claim) {}

    List<PetitionRow> list(Query query);

    long count(Query query);

    /** Those of the person, and those of the same content in the place, the latest first. */
    List<Earlier> listEarlier(
            @Param("scope") ReadScope scope,
            @Param("keys") List<String> keys,
            @Param("phoneKeys") List<String> phoneKeys,
            @Param("contentClass") String contentClass,
            @Param("since") LocalDate since,
            @Param("most") int most);

    List<PetitionRow> listOwn(@Param("account") String account, @Param("most") int most);
}
