package org.linli.seals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of certificates and of how papers are numbered. */
@Mapper
interface SealMapper {

    /** The one with which the unit signs. */
    Optional<UnitCertificate> findCurrent(@Param("unitId") long unitId);

    /** Of every unit, those in use first. */
    List<UnitCertificate> list();

    UnitCertificate find(@Param("id") long id);

    boolean hasAny(@Param("unitId") long unitId);

    boolean isKnown(@Param("fingerprint") String fingerprint);

    void insert(@Param("row") UnitCertificate row, @Param("key") GeneratedKey key);

    /** Takes the key of the one in use away; returns how many ended. */
    int end(@Param("unitId") long unitId, @Param("at") Instant at, @Param("by") String by);

    /** Those in use that end between the two moments. */
    List<UnitCertificate> listEnding(@Param("from") Instant from, @Param("to") Instant to);

    List<PaperNumbering> listNumbering();

    /** 0: somebody changed it meanwhile. */
    int updateNumbering(@Param("row") PaperNumbering row, @Param("at") Instant at);

    void insertNumbering(@Param("row") PaperNumbering row, @Param("at") Instant at);

    /** The row stays locked until the transaction ends, so what is rolled back leaves no gap. */
    void advance(@Param("unitId") long unitId, @Param("pattern") String pattern, @Param("year") int year);

    int lastNumber(@Param("unitId") long unitId, @Param("pattern") String pattern, @Param("year") int year);
}
