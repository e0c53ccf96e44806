package org.linli.ratings;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.security.CurrentUser;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface RatingListMapper {
    /**
     * Which ratings are wanted, within the units of the reader.
     *
     * @param withoutSealed leaves out those of his own units of which he may not know yet what they are about
     */
    record Query(
            boolean all,
            Set<Long> unitIds,
            Set<Long> ownUnitIds,
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
            Long staffId,
            String itemName,
            RatingChannel channel,
            Grade grade,
            String labels,
            PersonalText words,
            boolean isNamed,
            boolean isCounted,
            Instant contactedAt,
            String followUp,
            FollowUpStep step) {
        List<String> labelCodes() {
            return labels == null || labels.isEmpty() ? List.of() : Arrays.asList(labels.split(","));
        }

        /** As {@link Rating#isSealedFor}. */
        boolean isSealedFor(CurrentUser user) {
            return grade.isBad()
                    && isNamed
                    && contactedAt == null
                    && (user.unitIds().contains(unitId) || staffId != null && staffId == user.staffId());
        }
    }

    List<Found> list(@Param("q") Query query, @Param("page") PageRequest page);

    long count(@Param("q") Query query);

    List<RatingFigure> figures(@Param("q") Query query, @Param("by") FigureGroup by);
}
