package org.linli.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of co-signatures. */
@Mapper
interface CoSignatureMapper {

    void insert(@Param("draft") Draft draft, @Param("key") GeneratedKey key);

    List<CoSignature> listOfItem(@Param("workItemId") long workItemId);

    /** The questions that a person has not answered and that still matter, oldest first. */
    List<CoSignature> listOpenOf(@Param("staffId") long staffId, @Param("limit") int limit);

    List<CoSignature> list(@Param("ids") Collection<Long> ids);

    int end(End end);

    /** A question about to be asked. */
    record Draft(long workItemId, long staffId, long askedById, String question, Instant now) {}

    /** How an open question ends. */
    record End(long id, CoSignature.Status status, String opinion, Instant now) {}
}
