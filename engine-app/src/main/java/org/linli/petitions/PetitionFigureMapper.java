package org.linli.petitions;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PetitionFigureMapper {
    List<PetitionFigure> count(
            @Param("officeIds") List<Long> officeIds,
            @Param("part") PetitionPart part,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("groupFrom") int groupFrom);

    List<ProposalFigure> countProposals(
            @Param("officeIds") List<Long> officeIds, @Param("from") LocalDate from, @Param("to") LocalDate to);
}
