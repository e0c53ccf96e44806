package org.linli.portal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of the articles and links, their areas and their pictures. */
@Mapper
interface PortalItemMapper {

    List<PortalItem> list(Query query);

    long count(Query query);

    Optional<PortalItem> find(String publicId);

    /** The module of an item, for whoever may read its pictures. */
    Optional<PortalItem> findById(long id);

    List<Area> listAreas(@Param("ids") Collection<Long> ids);

    List<ItemPicture> listPictures(long itemId);

    boolean hasPicture(@Param("itemId") long itemId, @Param("evidenceId") String evidenceId);

    void insert(@Param("i") PortalItem item, @Param("key") GeneratedKey key);

    /** 0 rows: somebody was faster. */
    int update(@Param("i") PortalItem item);

    void insertAreas(@Param("id") long id, @Param("unitIds") Collection<Long> unitIds);

    void deleteAreas(long id);

    void insertPictures(@Param("id") long id, @Param("pictures") List<ItemPicture> pictures);

    void deletePictures(long id);

    /** How much is shown in each module; what leads nowhere does not count. */
    List<ShownCount> countShown(Shown shown);

    List<PortalItem> listShown(Shown shown);

    /** Where shown links lead. */
    List<String> listLinks();

    boolean isShownThere(@Param("id") long id, @Param("places") Set<Long> places);

    /** {@code unitIds} null: of whoever wrote them. */
    record Query(long moduleId, Collection<Long> unitIds, int offset, int size) {}

    /**
     * What is shown at the places of these ids; {@code moduleId} null: in all modules, {@code pages} are there, and links to
     * {@code refusedLinks} are not.
     */
    record Shown(
            Long moduleId,
            Set<Long> places,
            Set<PortalPage> pages,
            Collection<String> refusedLinks,
            int offset,
            int size) {}

    /** How much is shown in a module. */
    record ShownCount(long moduleId, long items) {}

    /** A place in which an item is shown. */
    record Area(long itemId, long unitId) {}
}
