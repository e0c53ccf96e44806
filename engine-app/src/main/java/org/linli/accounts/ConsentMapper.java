package org.linli.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the tables consent_text and account_consent. */
@Mapper
interface ConsentMapper {

    /**
     * What ends.
     *
     * @param code null: all of them
     */
    record Withdrawal(long accountId, String code, Consent.Hand by, Instant now) {}

    List<ConsentText> listCurrentTexts();

    List<ConsentText> listTexts(@Param("code") String code);

    void insertText(ConsentText text);

    /** Every consent that the account ever gave, the latest first. */
    List<Consent> listOfAccount(long accountId);

    /** Whether an open one of the account stands: for that door, or with null for whatever. */
    boolean isGiven(
            @Param("accountId") long accountId, @Param("code") String code, @Param("dwellingId") Long dwellingId);

    void insert(Consent consent);

    /** Ends those of one account. */
    int withdraw(Withdrawal withdrawal);

    /** Ends those for a door of everybody whose record is one of these: of one household behind it, not of the others. */
    int withdrawOf(
            @Param("residents") Collection<String> residents,
            @Param("dwellingId") long dwellingId,
            @Param("code") String code,
            @Param("now") Instant now);

    /** The records of those who have agreed for the door and not taken it back. */
    List<String> listAgreeing(@Param("dwellingId") long dwellingId, @Param("code") String code);
}
