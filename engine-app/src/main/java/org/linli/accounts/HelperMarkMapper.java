package org.linli.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.evidence.Authorisation;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of the table helper_mark. */
@Mapper
interface HelperMarkMapper {

    /** A mark about to be made. */
    record NewMark(String residentNumber, Authorisation authorisation, long staffId, Instant now) {}

    void insert(@Param("m") NewMark mark, @Param("key") GeneratedKey key);

    List<HelperMark> list(@Param("ids") Collection<Long> ids);

    /** Of these the ones that no request and no consent carries. */
    List<Long> listUnused(@Param("ids") Collection<Long> ids);

    /** Marks about one record are about another from now on. */
    void follow(@Param("gone") String goneNumber, @Param("kept") String keptNumber);

    /** Their files are kept no more. */
    void forgetFiles(@Param("ids") Collection<Long> ids);

    void delete(@Param("ids") Collection<Long> ids);
}
