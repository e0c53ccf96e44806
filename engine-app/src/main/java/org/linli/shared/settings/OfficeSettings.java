package org.linli.shared.settings;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The numbers that an office may change; kept for some seconds, so other nodes follow a change soon. */
@UseCaseService
public class OfficeSettings {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final String ALL = "all";

    private final SettingMapper settings;
    private final LoadingCache<String, Map<String, OfficeSetting>> byCode;
    private final Clock clock;

    OfficeSettings(SettingMapper settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        byCode = Caffeine.newBuilder().expireAfterWrite(KEPT).build(all -> read());
    }

    /** The number of that code; fails when there is none, which is a mistake in the program. */
    public BigDecimal amount(String code) {
        var setting = byCode.get(ALL).get(code);
        if (setting == null) {
            throw new IllegalArgumentException("No office setting " + code);
        }
        return setting.amount();
    }

    /** Whether there is such a setting. */
    public boolean has(String code) {
        return byCode.get(ALL).containsKey(code);
    }

    /** As {@link #amount}, without its fraction. */
    public int whole(String code) {
        return amount(code).intValue();
    }

    /** Every setting as it stands now, in the office's order. */
    public List<OfficeSetting> list() {
        return List.copyOf(read().values());
    }

    /**
     * One setting as it stands now.
     *
     * @throws NotFoundException if there is no such setting
     */
    public OfficeSetting setting(String code) {
        var setting = read().get(code);
        if (setting == null) {
            throw new NotFoundException();
        }
        return setting;
    }

    /**
     * Changes a number; what has been decided with the old one stays.
     *
     * @throws NotFoundException if there is no such setting
     * @throws InvalidRequestException if the number is out of its bounds or no whole number
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public OfficeSetting change(String code, BigDecimal amount, int version, String by) {
        var setting = setting(code);
        if (amount == null || amount.compareTo(setting.minAmount()) < 0 || amount.compareTo(setting.maxAmount()) > 0) {
            throw new InvalidRequestException(
                    "amount",
                    "setting.range",
                    setting.minAmount().stripTrailingZeros().toPlainString(),
                    setting.maxAmount().stripTrailingZeros().toPlainString());
        }
        if (amount.stripTrailingZeros().scale() > 0) {
            throw new InvalidRequestException("amount", "setting.whole");
        }
        var change = new SettingMapper.AmountChange(code, amount, version, by, clock.instant());
        if (settings.updateSetting(change) == 0) {
            throw new ChangedMeanwhileException(setting.changedBy(), setting.changedAt());
        }
        byCode.invalidateAll();
        return read().get(code);
    }

    private Map<String, OfficeSetting> read() {
        Map<String, OfficeSetting> all = new LinkedHashMap<>();
        settings.listSettings().forEach(setting -> all.put(setting.code(), setting));
        return all;
    }
}
