package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.persistence.PersonalText;

/** SQL of co-ops: goods, stock and what was redeemed. */
@Mapper
interface CoopMapper {

    List<CoopGood> listGoods(long communityId);

    Optional<CoopGood> findGood(@Param("communityId") long communityId, @Param("code") String code);

    CoopGood lockGood(long id);

    void insertGood(CoopGood good);

    int updateGood(CoopGood good);

    void changeStock(@Param("id") long goodId, @Param("stock") int stock, @Param("held") int held);

    void insertStockEntry(StockEntry entry);

    List<StockEntry> listStockEntries(@Param("goodId") long goodId, @Param("most") int most);

    void insert(@Param("row") NewRow row, @Param("key") GeneratedKey key);

    /** A redemption about to be written. */
    record NewRow(
            String number,
            long communityId,
            long accountId,
            String householdNumber,
            long goodId,
            int quantity,
            RedeemWay way,
            int steps,
            int points,
            int payFen,
            Instant heldAt,
            Instant holdUntil,
            String accountCode) {}

    Optional<Redemption> find(String number);

    Optional<Redemption> lock(String number);

    /** Open ones first, then the newest. */
    List<Redemption> listOfHousehold(@Param("household") String householdNumber, @Param("most") int most);

    List<Redemption> listOfDay(
            @Param("communityId") long communityId, @Param("from") Instant from, @Param("until") Instant until);

    /** What was taken back on a day, whenever it was handed over. */
    List<Redemption> listVoidedOfDay(
            @Param("communityId") long communityId, @Param("from") Instant from, @Param("until") Instant until);

    List<String> listExpired(Instant now);

    int redeem(
            @Param("id") long id,
            @Param("resident") String residentNumber,
            @Param("clerkId") long clerkId,
            @Param("at") Instant at);

    int release(@Param("id") long id, @Param("at") Instant at);

    int voidIt(
            @Param("id") long id,
            @Param("reason") PersonalText reason,
            @Param("clerkId") long clerkId,
            @Param("at") Instant at);

    Optional<Closing> findClosing(@Param("communityId") long communityId, @Param("day") LocalDate day);

    List<Closing> listClosings(@Param("communityId") long communityId, @Param("most") int most);

    void insertClosing(Closing closing);
}
