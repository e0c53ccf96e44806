package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface ResidentMapper extends VersionedMapper<Resident> {

    /** A person with the keys under which he is found. */
    record Row(Resident resident, String documentIndex, String nameIndex, String surnameIndex, String phoneIndex) {}

    /** Somebody who is not found by his surname yet. */
    record Unindexed(long id, PersonalText name) {}

    record Key(long id, String number) {}

    record NameTerm(long residentId, long term) {}

    /**
     * Which people are wanted; null or empty leaves a filter open.
     *
     * @param surnameIndexes of all known keys, as those below them
     * @param nameTerms of all known keys
     * @param nameTermCount how many of them somebody has, all of one key
     */
    record Query(
            ArchiveScope scope,
            Collection<String> surnameIndexes,
            Set<Long> nameTerms,
            int nameTermCount,
            Collection<String> documentIndexes,
            Collection<String> phoneIndexes,
            Long groupId,
            String sex,
            LocalDate bornFrom,
            LocalDate bornUntil,
            String category,
            String tag,
            String education,
            String politicalStatus,
            String health,
            String craft,
            String workAway,
            int size,
            int offset) {

        /** Whether the people of places are gone through; those who are found by what only they have are not. */
        public boolean isOfPlaces() {
            return scope.level() != null && nameTerms.isEmpty() && documentIndexes == null && phoneIndexes == null;
        }
    }

    void insert(@Param("row") Row row);

    void insertTerm(NameTerm term);

    List<Unindexed> listUnindexed(int most);

    /** Unless his name was written meanwhile. */
    void indexSurname(@Param("id") long id, @Param("surnameIndex") String surnameIndex);

    void deleteTerms(long residentId);

    Optional<Resident> findReadable(@Param("id") long id, @Param("scope") ArchiveScope scope);

    /** Takes an optional part away. */
    void erase(@Param("id") long id, @Param("part") PersonPart part);

    /** As {@link #erase} in all earlier states. */
    void erasePast(@Param("id") long id, @Param("part") PersonPart part);

    boolean isInPlaces(@Param("id") long id, @Param("scope") ArchiveScope scope);

    List<Key> listIds(@Param("numbers") Collection<String> numbers);

    List<Resident> listByNumbers(@Param("numbers") Collection<String> numbers);

    List<Resident> listByDocuments(@Param("indexes") Collection<String> indexes);

    List<String> listTakenDocuments(@Param("indexes") Collection<String> indexes);

    List<Resident> list(Query query);

    long count(Query query);

    List<Resident> listPastOf(@Param("ids") Collection<Long> ids);

    void keep(@Param("id") long id, @Param("validTo") LocalDate validTo, @Param("at") Instant at);

    void update(Row row);
}
