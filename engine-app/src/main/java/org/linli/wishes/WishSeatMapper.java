package org.linli.wishes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface WishSeatMapper {

    record NewSeat(
            long caseFileId, String accountCode, PersonalText name, Long enteredById, String activeKey, Instant at) {}

    void insert(NewSeat seat);

    Optional<WishSeat> findActive(@Param("caseFileId") long caseFileId, @Param("activeKey") String activeKey);

    List<WishSeat> listOpen(long caseFileId);

    /** Accounts of those who signed up by phone. */
    List<String> listAccounts(long caseFileId);

    int end(@Param("caseFileId") long caseFileId, @Param("id") long id, @Param("at") Instant at);
}
