package org.linli.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the tables consent_text and account_consent. */
@Mapper
interface ConsentMapper {

    /** Who agrees: an account, and the person of a record for whom it is entered; one may be null. */
    record Giver(Long accountId, String residentNumber) {

        static Giver of(ResidentAccount account) {
            return new Giver(account.id(), account.residentNumber());
        }
    }

    /**
     * What ends.
     *
     * @param code null: all of them
     * @param markId how it was taken back for him, or null
     */
    record Withdrawal(Giver giver, String code, Consent.Hand by, Instant now, Long markId) {

        /** Of what the account itself gave. */
        static Withdrawal ofAccount(long accountId, String code, Consent.Hand by, Instant now) {
            return new Withdrawal(new Giver(accountId, null), code, by, now, null);
        }
    }

    List<ConsentText> listCurrentTexts();

    List<ConsentText> listTexts(@Param("code") String code);

    void insertText(ConsentText text);

    /** Every consent that he ever gave or had entered, the latest first. */
    List<Consent> listOf(@Param("giver") Giver giver);

    /** Whether an open one of his stands: for that door, or with null for whatever. */
    boolean isGiven(@Param("giver") Giver giver, @Param("code") String code, @Param("dwellingId") Long dwellingId);

    void insert(Consent consent);

    /** Ends his. */
    int withdraw(Withdrawal withdrawal);

    /** Ends those for a door of everybody whose record is one of these: of one household behind it, not of the others. */
    int withdrawOf(
            @Param("residents") Collection<String> residents,
            @Param("dwellingId") long dwellingId,
            @Param("code") String code,
            @Param("now") Instant now);

    /** What was entered for the person of one record is of another from now on. */
    void follow(@Param("gone") String goneNumber, @Param("kept") String keptNumber);

    /** The records of those who have agreed for the door and not taken it back. */
    List<String> listAgreeing(@Param("dwellingId") long dwellingId, @Param("code") String code);
}
