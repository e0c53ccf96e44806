package org.linli.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Offices change their numbers within bounds, and choose from their own lists. */
@IntegrationTest
class OfficeSettingsIT {
    private static final String METERS = "photo.maxMeters";

    @Autowired
    private OfficeSettings settings;

    @Autowired
    private ReferenceLists lists;

    @Test
    void everyDefaultLiesWithinItsBounds() {
        assertThat(settings.list())
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(setting -> setting.amount().compareTo(setting.minAmount()) >= 0
                        && setting.amount().compareTo(setting.maxAmount()) <= 0);
        assertThat(settings.whole("reopen.days")).isEqualTo(15);
        assertThatThrownBy(() -> settings.amount("no.such")).hasMessageContaining("no.such");
    }

    @Test
    void aChangeCountsAtOnceAndIsRefusedOutOfBoundsOrWhenSomebodyWasFaster() {
        var before = setting();
        var changed = settings.change(METERS, new BigDecimal("450"), before.version(), "谢健");

        assertThat(settings.amount(METERS)).isEqualByComparingTo("450");
        assertThatThrownBy(() -> settings.change(METERS, new BigDecimal("500"), before.version(), "谢健"))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> settings.change(METERS, new BigDecimal("5"), changed.version(), "谢健"))
                .isInstanceOf(InvalidRequestException.class);
        settings.change(METERS, before.amount(), changed.version(), "谢健");
    }

    @Test
    void listsHaveTheirValuesInTheOfficesOrder() {
        assertThat(lists.values(ReferenceLists.RETURN_BASIS))
                .extracting(ReferenceValue::code)
                .startsWith("duty-list", "law");
        assertThat(lists.find(ReferenceLists.SUSPENSION_REASON, "funds")).isPresent();
        assertThat(lists.values("no-such-list")).isEmpty();
    }

    private OfficeSetting setting() {
        return settings.list().stream()
                .filter(one -> one.code().equals(METERS))
                .findFirst()
                .orElseThrow();
    }
}
