package org.linli.wishes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;

@Mapper
interface VolunteerMapper {

    /** @param communityIds null: of all */
    record Query(Set<Long> communityIds, VolunteerState state, VolunteerKind kind, PageRequest page) {}

    record Decision(
            String number,
            VolunteerState state,
            VolunteerKind kind,
            boolean isContact,
            String reason,
            Instant at,
            long byId,
            int version) {}

    record Skill(long volunteerId, String kind) {}

    void insert(@Param("volunteer") Volunteer volunteer, @Param("key") GeneratedId key);

    /** What he says of himself; whoever says more than before is verified again. */
    int update(Volunteer volunteer);

    int decide(Decision decision);

    Optional<Volunteer> findByAccount(String accountCode);

    Optional<Volunteer> find(String number);

    List<Volunteer> listByIds(Collection<Long> ids);

    List<Volunteer> list(Query query);

    long count(Query query);

    /** Verified people who claim for a unit. */
    List<Volunteer> listContacts(long allianceUnitId);

    List<Skill> listSkills(Collection<Long> ids);

    void deleteSkills(long id);

    void insertSkills(@Param("id") long id, @Param("kinds") Collection<String> kinds);

    /** The latest first. */
    List<VolunteerService> listServices(@Param("id") long id, @Param("most") int most);

    int sumMinutes(long id);

    int countServices(long id);

    void follow(@Param("gone") String gone, @Param("kept") String kept);

    void insertCertificate(
            @Param("id") long id,
            @Param("token") String token,
            @Param("minutes") int minutes,
            @Param("until") LocalDate until,
            @Param("at") Instant at);

    List<VolunteerCertificate> listCertificates(long id);
}
