package org.linli.residents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL that every kind of record with versions has. */
interface VersionedMapper<T extends VersionedRecord> {

    Optional<T> find(String number);

    Optional<T> lock(long id);

    List<T> listByIds(@Param("ids") Collection<Long> ids);

    List<T> listPast(long id);
}
