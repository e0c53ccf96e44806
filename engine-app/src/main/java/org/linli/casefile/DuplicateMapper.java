package org.linli.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the search for duplicates. */
@Mapper
interface DuplicateMapper {

    /** Inside the box, or in the same grid where one side has no coordinates; open cases first, then the earliest. */
    List<Duplicate> list(@Param("q") DuplicateQuery query, @Param("box") Box box, @Param("limit") int limit);

    Optional<Duplicate> find(@Param("id") long id, @Param("scope") ReadScope scope);

    /** Coordinates around a spot; a corner may lie beyond the poles, where nothing is. */
    record Box(BigDecimal west, BigDecimal east, BigDecimal south, BigDecimal north) {
        private static final double METERS_A_DEGREE = 111_195;
        /** Nearer to a pole than any case, and far enough to divide by. */
        private static final double LEAST_COSINE = 0.01;

        static Box around(Spot spot, int meters) {
            var high = meters / METERS_A_DEGREE;
            var cosine = Math.cos(Math.toRadians(spot.latitude().doubleValue()));
            var wide = high / Math.max(LEAST_COSINE, cosine);
            return new Box(
                    spot.longitude().subtract(BigDecimal.valueOf(wide)),
                    spot.longitude().add(BigDecimal.valueOf(wide)),
                    spot.latitude().subtract(BigDecimal.valueOf(high)),
                    spot.latitude().add(BigDecimal.valueOf(high)));
        }
    }
}
