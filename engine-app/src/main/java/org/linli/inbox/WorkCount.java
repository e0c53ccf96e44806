package org.linli.inbox;

import java.util.Comparator;
import java.util.stream.Stream;

/** One number of {@code work_count}, or a change to it. */
record WorkCount(Key key, long items) {

    /** What is counted. */
    record Key(
            CountScope scope,
            long unitId,
            String poolRole,
            WorkItemStatus status,
            String kind,
            String stageLight,
            String categoryCode)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::scope)
                .thenComparing(Key::unitId)
                .thenComparing(Key::poolRole)
                .thenComparing(Key::status)
                .thenComparing(Key::kind)
                .thenComparing(Key::stageLight)
                .thenComparing(Key::categoryCode);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** An item as it stands, or as it was counted. */
    record Standing(
            WorkItemStatus status,
            long poolUnitId,
            String poolRole,
            Long handlingUnitId,
            String stageLight,
            String categoryCode) {

        /** Everything it counts for; nothing when it is not open. */
        Stream<Key> keys(Uncounted item) {
            if (status == null || !status.isOpen()) {
                return Stream.empty();
            }
            var places = Stream.of(
                    key(isHome(item) ? CountScope.POOL : CountScope.GUEST, poolUnitId, poolRole, item),
                    key(CountScope.GRID, item.gridId(), "", item),
                    key(CountScope.COMMUNITY, item.communityId(), "", item),
                    key(CountScope.STREET, item.streetId(), "", item),
                    key(CountScope.CITY, 0, "", item));
            return handlingUnitId == null
                    ? places
                    : Stream.concat(places, Stream.of(key(CountScope.HANDLER, handlingUnitId, "", item)));
        }

        private boolean isHome(Uncounted item) {
            return poolUnitId == item.gridId()
                    || poolUnitId == item.communityId()
                    || poolUnitId == item.streetId()
                    || handlingUnitId != null && poolUnitId == handlingUnitId;
        }

        private Key key(CountScope scope, long unitId, String role, Uncounted item) {
            return new Key(scope, unitId, role, status, item.kind(), stageLight, categoryCode);
        }
    }

    /** An item that has changed since it was counted. */
    record Uncounted(
            long id,
            String kind,
            long gridId,
            long communityId,
            long streetId,
            WorkItemStatus status,
            long poolUnitId,
            String poolRole,
            Long handlingUnitId,
            String stageLight,
            String categoryCode,
            WorkItemStatus countedStatus,
            Long countedPoolUnitId,
            String countedPoolRole,
            Long countedHandlingUnitId,
            String countedStageLight,
            String countedCategoryCode) {

        Stream<Key> now() {
            return new Standing(status, poolUnitId, poolRole, handlingUnitId, stageLight, categoryCode).keys(this);
        }

        Stream<Key> before() {
            return countedStatus == null
                    ? Stream.empty()
                    : new Standing(
                                    countedStatus,
                                    countedPoolUnitId,
                                    countedPoolRole,
                                    countedHandlingUnitId,
                                    countedStageLight,
                                    countedCategoryCode)
                            .keys(this);
        }
    }
}
