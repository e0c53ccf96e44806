package org.linli.notifications;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Finds where receivers can be reached, all of a batch at once. */
@Component
class Receivers {
    private final DeliveryMapper deliveries;

    Receivers(DeliveryMapper deliveries) {
        this.deliveries = deliveries;
    }

    /** Those of a batch, to be asked one by one. */
    record Found(Map<Long, Receiver> staff, Map<String, Receiver> reporters) {

        /** Null where nobody is there any more. */
        Receiver of(Notice notice) {
            return of(notice.audience(), notice.staffId(), notice.caseNumber(), notice.phone());
        }

        /** Null where nobody is there any more. */
        Receiver of(Delivery delivery) {
            return of(delivery.audience(), delivery.staffId(), delivery.caseNumber(), delivery.phone());
        }

        private Receiver of(Audience audience, Long staffId, String caseNumber, PersonalText phone) {
            return switch (audience) {
                case STAFF -> staff.get(staffId);
                case REPORTER -> reporters.get(caseNumber);
                case RESIDENT -> phone == null ? null : Receiver.ofResident(phone);
            };
        }
    }

    Found of(Collection<Notice> notices) {
        return find(
                keys(notices, Audience.STAFF, Notice::audience, Notice::staffId),
                keys(notices, Audience.REPORTER, Notice::audience, Notice::caseNumber));
    }

    Found ofDeliveries(Collection<Delivery> batch) {
        return find(
                keys(batch, Audience.STAFF, Delivery::audience, Delivery::staffId),
                keys(batch, Audience.REPORTER, Delivery::audience, Delivery::caseNumber));
    }

    private static <T, K> List<K> keys(
            Collection<T> all, Audience audience, Function<T, Audience> audienceOf, Function<T, K> keyOf) {
        return all.stream()
                .filter(each -> audienceOf.apply(each) == audience)
                .map(keyOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Found find(List<Long> staffIds, List<String> numbers) {
        var staff = staffIds.isEmpty() ? List.<Receiver>of() : deliveries.listStaff(staffIds);
        var reporters = numbers.isEmpty() ? List.<Receiver>of() : deliveries.listReporters(numbers);
        return new Found(
                staff.stream().collect(Collectors.toMap(Receiver::staffId, each -> each)),
                new HashMap<>(
                        reporters.isEmpty()
                                ? Collections.emptyMap()
                                : reporters.stream().collect(Collectors.toMap(Receiver::caseNumber, each -> each))));
    }
}
