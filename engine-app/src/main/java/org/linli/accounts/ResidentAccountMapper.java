package org.linli.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.persistence.PersonalText;

/** SQL of the tables resident_account and account_report. */
@Mapper
interface ResidentAccountMapper {

    /** An account about to be made. */
    record NewAccount(String code, PersonalText phone, String phoneIndex, int noticeVersion, Instant now) {}

    /** A case that somebody reported from his account. */
    record Report(String caseNumber, Instant reportedAt) {}

    Optional<ResidentAccount> find(long id);

    Optional<ResidentAccount> lock(long id);

    Optional<ResidentAccount> findByPhone(@Param("phoneIndexes") Collection<String> phoneIndexes);

    List<ResidentAccount> listOpenByCodes(Collection<String> codes);

    Optional<ResidentAccount> findByResident(@Param("number") String number);

    void insert(@Param("a") NewAccount account, @Param("key") GeneratedKey key);

    void loggedIn(@Param("id") long id, @Param("noticeVersion") int noticeVersion, @Param("now") Instant now);

    void endSessions(@Param("id") long id, @Param("now") Instant now);

    void link(@Param("id") long id, @Param("number") String number, @Param("at") Instant at, @Param("by") String by);

    /** The same link, to the record that it is now. */
    void relink(@Param("id") long id, @Param("number") String number);

    void changePhone(@Param("id") long id, @Param("phone") PersonalText phone, @Param("phoneIndex") String phoneIndex);

    void close(@Param("id") long id, @Param("now") Instant now);

    void addReport(@Param("id") long id, @Param("caseNumber") String caseNumber, @Param("now") Instant now);

    /** The latest first. */
    List<Report> listReports(@Param("id") long id, @Param("limit") int limit);

    void deleteReports(long id);
}
