package org.linli.ratings;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface RatingListMapper {
    /**
     * Which ratings are wanted, within the units of the reader.
     *
     * @param ownUnitIds of which the reader has a post, and {@code staffId} himself: what they handled is kept from him
     * @param withoutSealed leaves out those of his own units of which he may not know yet what they are about
     */
    record Query(
            boolean all,
            Set<Long> unitIds,
            Set<Long> ownUnitIds,
            long staffId,
            boolean withoutSealed,
            String from,
            String to,
            Long unitId,
            String item,
            Grade grade,
            Boolean bad,
            FollowUpStep step) {}

    record Found(
            String ratedMonth,
            Instant ratedAt,
            long unitId,
            String itemName,
            RatingChannel channel,
            Grade grade,
            String labels,
            PersonalText words,
            boolean isNamed,
            boolean isCounted,
            Instant contactedAt,
            Instant calledBackAt,
            boolean isBurst,
            boolean isHandler,
            String followUp,
            FollowUpStep step) {
        List<String> labelCodes() {
            return labels == null || labels.isEmpty() ? List.of() : Arrays.asList(labels.split(","));
        }

        /** Whether the reader handled it and nobody has contacted who rated; as {@link Rating#isSealed}. */
        boolean isSealed() {
            return isHandler && grade.isBad() && isNamed && contactedAt == null;
        }

        /** Whether the hour would tell the reader which matter it was; as {@link Rating#isFollowUpOver}. */
        boolean isHourSealed() {
            return isHandler && !(grade.isBad() && (calledBackAt != null || !isCounted));
        }
    }

    List<Found> list(@Param("q") Query query, @Param("page") PageRequest page);

    long count(@Param("q") Query query);

    List<RatingFigure> figures(@Param("q") Query query, @Param("by") FigureGroup by);
}
