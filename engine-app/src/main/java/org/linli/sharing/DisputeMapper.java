package org.linli.sharing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

/** SQL of disputes about records. */
@Mapper
interface DisputeMapper {

    /** Those of these departments or of this person; null leaves the state open. */
    record Query(Collection<String> owners, Long raisedById, Boolean isOpen, int offset, int limit) {}

    /** Of which record a dispute is, as its department knows it. */
    record Named(long id, PersonalText recordKey, PersonalText documentNumber, String documentKind) {}

    void insert(Dispute dispute);

    boolean isOpen(@Param("recordId") long recordId, @Param("field") String field);

    List<Dispute> list(Query query);

    long count(Query query);

    List<Named> listNames(@Param("recordIds") Collection<Long> recordIds);

    Optional<Dispute> lock(String number);

    void answer(
            @Param("id") long id,
            @Param("state") Dispute.State state,
            @Param("answer") PersonalText answer,
            @Param("at") Instant at,
            @Param("by") String by);
}
