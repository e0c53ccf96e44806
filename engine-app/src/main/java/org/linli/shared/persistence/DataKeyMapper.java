package org.linli.shared.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the marks of the data keys. */
@Mapper
interface DataKeyMapper {
    int FIRST = 1;

    /**
     * A key that was written with.
     *
     * @param rekeyedAt when nothing needed it any more, because everything was written with a newer one
     * @param removedAt when a node first started without it
     */
    record Mark(int id, String fingerprint, Instant rekeyedAt, Instant removedAt) {}

    /** All, the newest last. */
    List<Mark> list();

    void insert(@Param("id") int id, @Param("fingerprint") String fingerprint, @Param("at") Instant at);

    /** It is written with again. */
    void use(@Param("fingerprint") String fingerprint);

    /** Nothing needs another key than this one. */
    void noteRekeyed(@Param("fingerprint") String fingerprint, @Param("at") Instant at);

    void noteRemoved(@Param("id") int id, @Param("at") Instant at);
}
