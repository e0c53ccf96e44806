package org.linli.residents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MemberMapper {

    /** A membership that begins. */
    record NewMember(long householdId, long residentId, String relation, HouseholdKind kind, Change change) {}

    void insert(@Param("m") NewMember member);

    List<Member> listOfHousehold(long householdId);

    List<Member> listOfHouseholds(@Param("ids") Collection<Long> ids);

    List<Member> listByIds(@Param("ids") Collection<Long> ids);

    List<Member> listOfResident(long residentId);

    List<Member> listOfResidents(@Param("ids") Collection<Long> ids);

    void end(
            @Param("id") long id,
            @Param("validTo") LocalDate validTo,
            @Param("change") Change change,
            @Param("reason") EndReason reason);

    void giveTo(@Param("keptId") long keptId, @Param("residentId") long residentId);
}
