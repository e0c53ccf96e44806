package org.linli.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of the items, their versions and materials. */
@Mapper
interface CatalogueMapper {

    List<ItemRow> list(@Param("query") CatalogueQuery query, @Param("offset") int offset, @Param("limit") int limit);

    long count(@Param("query") CatalogueQuery query);

    Optional<ItemRow> find(@Param("code") String code, @Param("on") LocalDate on);

    Optional<ItemRow> findVersion(long versionId);

    /** Code and names of every item in force on a day. */
    List<ItemName> listNames(@Param("on") LocalDate on);

    /** The latest first; what was set aside before it began is among them. */
    List<ItemRow> listVersions(String code);

    List<MaterialRow> listMaterials(@Param("versionIds") Collection<Long> versionIds);

    /** 0 rows: the code is taken. */
    int insertItem(String code);

    Optional<ItemHead> lock(String code);

    int rise(@Param("id") long id, @Param("version") int version);

    void insertVersion(@Param("v") NewVersion version, @Param("key") GeneratedKey key);

    void insertMaterials(@Param("versionId") long versionId, @Param("materials") List<ServiceMaterial> materials);

    /** {@code day} null: until further notice. */
    void end(@Param("versionId") long versionId, @Param("day") LocalDate day);

    /** Sets a version aside that has not begun. */
    void replace(@Param("versionId") long versionId, @Param("by") String by, @Param("at") Instant at);

    record ItemName(String code, String name, String nameEn) {}

    record ItemHead(long id, int version, int lastNumber) {}

    record NewVersion(
            long itemId,
            int number,
            ItemFacts facts,
            LocalDate validFrom,
            LocalDate validTo,
            Instant recordedAt,
            String recordedBy) {}

    record MaterialRow(
            long versionId,
            String name,
            boolean isByVillage,
            String basis,
            String infoKind,
            boolean isSeenByVisit,
            boolean isVerifiable,
            boolean isShown,
            boolean isForm,
            boolean isMinor,
            boolean isPromisable,
            boolean isIdentity,
            boolean isIfAny) {

        ServiceMaterial material() {
            return new ServiceMaterial(
                    name,
                    isByVillage,
                    basis,
                    infoKind,
                    isSeenByVisit,
                    isVerifiable,
                    isShown,
                    isForm,
                    isMinor,
                    isPromisable,
                    isIdentity,
                    isIfAny);
        }
    }
}
