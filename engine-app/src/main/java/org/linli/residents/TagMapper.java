package org.linli.residents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TagMapper {

    /** A tag that is given. */
    record NewTag(String code, Subject subject, long subjectId, Change change) {}

    void insert(@Param("t") NewTag tag);

    List<ArchiveTag> listOf(@Param("subject") Subject subject, @Param("ids") Collection<Long> ids);

    List<ArchiveTag> listOpen(@Param("subject") Subject subject, @Param("ids") Collection<Long> ids);

    List<ArchiveTag> listByIds(@Param("ids") Collection<Long> ids);

    void end(@Param("id") long id, @Param("validTo") LocalDate validTo, @Param("change") Change change);

    void giveTo(@Param("subject") Subject subject, @Param("keptId") long keptId, @Param("id") long id);

    /** Gives the tags of a second record to the kept one; those that both carry end for the second. */
    default void merge(Subject subject, long keptId, long otherId, Change change) {
        var taken = listOpen(subject, List.of(keptId)).stream()
                .map(ArchiveTag::tagCode)
                .toList();
        listOpen(subject, List.of(otherId)).stream()
                .filter(tag -> taken.contains(tag.tagCode()))
                .forEach(tag -> end(tag.id(), change.validFrom(), change));
        giveTo(subject, keptId, otherId);
    }
}
