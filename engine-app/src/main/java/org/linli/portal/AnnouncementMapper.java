package org.linli.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of the announcements, their areas and their steps. */
@Mapper
interface AnnouncementMapper {

    List<Announcement> list(Query query);

    long count(Query query);

    /** {@code paths} are those of the units below which the person sees announcements. */
    Optional<Announcement> find(@Param("publicId") String publicId, @Param("paths") Set<String> paths);

    List<Area> listAreas(@Param("ids") Collection<Long> ids);

    List<AnnouncementStep> listSteps(long id);

    void insert(@Param("a") Announcement announcement, @Param("key") GeneratedKey key);

    void insertAreas(@Param("id") long id, @Param("unitIds") Collection<Long> unitIds);

    void deleteAreas(long id);

    void insertStep(@Param("id") long id, @Param("step") AnnouncementStep step);

    /** 0 rows: somebody was faster. */
    int update(@Param("a") Announcement announcement);

    /** What is shown at a place now: what is pinned first, then the newest. */
    List<Announcement> listShown(Shown shown);

    long countShown(Shown shown);

    Optional<Announcement> findShown(@Param("publicId") String publicId, @Param("now") Instant now);

    /** What the person sees, by state at {@code now}. */
    record Query(AnnouncementState state, String text, Set<String> paths, Instant now, int offset, int size) {}

    /** What is shown at the places of these ids. */
    record Shown(Set<Long> places, boolean isRollingOnly, Instant now, int offset, int size) {}

    /** A place in which an announcement is shown. */
    record Area(long announcementId, long unitId) {}
}
