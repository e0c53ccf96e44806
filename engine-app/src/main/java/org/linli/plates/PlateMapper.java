package org.linli.plates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.organization.UnitKind;
import org.linli.residents.ArchiveScope;

/** SQL of the tables plate and plate_change. */
@Mapper
interface PlateMapper {

    List<Plate> list(Query query);

    long count(Query query);

    Optional<Plate> find(@Param("number") String number, @Param("scope") ArchiveScope scope);

    List<Plate> listByNumber(@Param("numbers") Collection<String> numbers, @Param("scope") ArchiveScope scope);

    Optional<Scanned> findByToken(@Param("token") String token);

    /** Whether a person with this scope may see the plate. */
    boolean isInScope(@Param("id") long id, @Param("scope") ArchiveScope scope);

    List<PlateChange> listChanges(@Param("plateId") long plateId);

    /** Doors of an area without a plate that is in use; {@code address} is part of their address, or null for all of them. */
    record DoorsWithout(Area place, String address, ArchiveScope scope, int limit) {}

    /** In the order of their numbers. */
    List<Door> listDoorsWithout(DoorsWithout wanted);

    int countDoorsWithout(DoorsWithout wanted);

    /** How many doors there are in the area. */
    int countDoors(@Param("place") Area place, @Param("scope") ArchiveScope scope);

    /** How many plates a door has had. */
    int countOfDoor(@Param("dwellingId") long dwellingId);

    /** Returns for how many doors, without those for which somebody was faster. */
    int insert(@Param("plates") List<NewPlate> plates, @Param("at") Instant at, @Param("by") String by);

    /** Everything but the words; 0 rows: somebody was faster. */
    int update(@Param("p") Plate plate);

    /** Writes the household's words, with who said when that it agreed to them; nulls where there are none. */
    void agree(@Param("id") long id, @Param("motto") String motto, @Param("at") Instant at, @Param("by") String by);

    /** The words that are on the plate, whether their household is still behind the door or not. */
    Optional<PlateWords> findWords(long id);

    /** Writes on which day and paper the household behind the door now agreed, too. */
    void agreeAnew(@Param("id") long id, @Param("words") PlateWords words);

    void deleteWordsHouseholds(long id);

    /** The first day of the longest of the households behind the door now; empty where there is none. */
    Optional<LocalDate> findFirstDay(long dwellingId);

    /** Notes that the words are those of the households behind the door now, or of the ones there since that day. */
    void insertWordsHouseholds(
            @Param("id") long id, @Param("dwellingId") long dwellingId, @Param("since") LocalDate since);

    /** Numbers of the households whose words they are. */
    List<String> listWordsHouseholds(long id);

    void insertChanges(@Param("changes") List<NewChange> changes);

    void insertRequests(
            @Param("tokens") Collection<String> tokens,
            @Param("note") String note,
            @Param("at") Instant at,
            @Param("by") String by);

    List<AreaProgress> listProgress(@Param("of") UnitKind of, @Param("under") Area under);

    /** Which plates are wanted, within what the person may see; {@code area} null leaves it open. */
    record Query(String text, Set<PlateState> states, Area area, ArchiveScope scope, int offset, int size) {}

    /** A street, a community or a grid. */
    record Area(UnitKind kind, long unitId) {}

    /** What a scan finds. */
    record Scanned(
            long id, String number, String address, long dwellingId, long gridId, PlateState state, String motto) {}

    /** A door; {@code plates} is how many plates it has had. */
    record Door(long id, String number, long gridId, long communityId, long streetId, int plates) {}

    /** A plate about to be requested. */
    record NewPlate(String number, Door door, String token, String motto) {}

    /** Something about to be noted. */
    record NewChange(long plateId, PlateState from, PlateState to, String note, Instant at, String by) {}
}
