package org.linli.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the photos of documents; what was deleted is not found. */
@Mapper
interface CertificateMapper {

    /** Those of somebody or of a household, and of the records that became part of his, the latest first. */
    List<CertificateImage> list(@Param("residentId") Long residentId, @Param("householdId") Long householdId);

    Optional<CertificateImage> find(String number);

    Optional<CertificateImage> lock(String number);

    void insert(CertificateImage image);

    void delete(Deletion deletion);

    /** Kinds of which there are photos. */
    List<String> listKinds();

    /** Locked, so that of several nodes one deletes each. */
    List<CertificateImage> lockAddedBefore(
            @Param("kind") String kind, @Param("before") Instant before, @Param("most") int most);

    /** By whom, null: because its time was over. */
    record Deletion(long id, Instant at, String by, String reason) {}
}
