package org.linli.credit;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface CreditMapper {
    /** A reproach as it is brought forward. */
    record NewMatter(long caseFileId, NewCreditMatter matter, String index, long proposedById) {
        public PersonalText facts() {
            return new PersonalText(matter.facts().strip());
        }
    }

    void insert(NewMatter matter);

    Optional<CreditMatter> find(long caseFileId);

    boolean isListed(@Param("indexes") List<String> indexes);

    boolean isBarredFromPromises(@Param("indexes") List<String> indexes);

    Optional<Long> gridOf(String caseNumber);
}
