package org.linli.residents;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the table health_ground. */
@Mapper
interface HealthGroundMapper {
    void insert(@Param("residentId") long residentId, @Param("g") HealthGround ground, @Param("change") Change change);

    /** That of what is recorded now; empty where nothing is, or where it was recorded before grounds were asked for. */
    Optional<HealthGround> findOpen(long residentId);

    void end(@Param("residentId") long residentId, @Param("change") Change change);

    /** All of them, ended or not. */
    void delete(long residentId);

    void giveTo(@Param("keptId") long keptId, @Param("residentId") long residentId);
}
