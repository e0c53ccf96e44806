package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;

@Mapper
interface DwellingMapper {

    /** Which dwellings are wanted; null leaves a filter open. */
    record Query(ArchiveScope scope, String text, Long groupId, String kind, String tag, PageRequest page) {}

    void insert(@Param("d") Dwelling dwelling);

    Optional<Dwelling> find(@Param("number") String number, @Param("scope") ArchiveScope scope);

    /** @throws InvalidRequestException naming {@code dwellingNumber} if there is none in these places */
    default Dwelling require(String number, ArchiveScope scope) {
        return find(number, scope)
                .orElseThrow(() -> new InvalidRequestException("dwellingNumber", "resident.dwelling.unknown"));
    }

    Optional<Dwelling> lock(@Param("number") String number);

    List<Dwelling> listByIds(@Param("ids") Collection<Long> ids);

    List<Dwelling> listByNumbers(@Param("numbers") Collection<String> numbers);

    List<Dwelling> list(Query query);

    long count(Query query);

    void keep(@Param("id") long id, @Param("validTo") LocalDate validTo, @Param("at") Instant at);

    void update(@Param("id") long id, @Param("d") Dwelling dwelling);
}
