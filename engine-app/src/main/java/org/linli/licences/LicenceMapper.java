package org.linli.licences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of licences and of what happened to them. */
@Mapper
interface LicenceMapper {
    Optional<Licence> find(@Param("licenceId") String licenceId);

    Optional<Licence> lock(@Param("licenceId") String licenceId);

    Optional<Licence> lockByKey(@Param("id") long id);

    Optional<Licence> findByPaper(@Param("token") String token);

    /** One that comes in its place and was not issued yet. */
    boolean hasFollower(@Param("id") long id);

    List<Licence> listOfCase(@Param("caseNumber") String caseNumber);

    List<Licence> listOfHolder(@Param("indexes") Collection<String> indexes);

    List<Licence> list(@Param("query") LicenceQuery query);

    long count(@Param("query") LicenceQuery query);

    void insert(@Param("row") Licence row, @Param("index") String index, @Param("key") GeneratedKey key);

    /** 0: somebody changed it meanwhile. */
    int update(Licence row);

    void insertStep(@Param("id") long id, @Param("step") LicenceStep step);

    List<LicenceStep> listSteps(@Param("id") long id);

    /** Issued or lost ones whose last day lies before this. */
    List<Licence> listOver(@Param("today") LocalDate today, @Param("most") int most);

    /** Issued ones whose holders are to be reminded of their last day and were not. */
    List<Licence> listEnding(@Param("today") LocalDate today, @Param("most") int most);

    void reminded(@Param("id") long id, @Param("until") LocalDate until);

    void propose(@Param("id") long id, @Param("proposal") String proposal);

    void advance(@Param("kind") String kind, @Param("year") int year);

    int lastNumber(@Param("kind") String kind, @Param("year") int year);

    List<LicenceKind> listKinds();

    /** Whether only an organ may grant it, by law. */
    boolean isLegal(String code);

    /** 0: somebody changed it meanwhile. */
    int updateKind(@Param("kind") LicenceKind kind, @Param("at") Instant at, @Param("by") String by);
}
