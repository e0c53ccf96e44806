package org.linli.calendar;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days off for all citizens by 《全国年节及纪念日放假办法》 Art 2 as in force since 2025, for years whose schedule is not
 * announced yet.
 */
final class StatutoryDays {
    private static final Map<Integer, Map<LocalDate, String>> BY_YEAR = new ConcurrentHashMap<>();

    private StatutoryDays() {}

    static boolean contains(LocalDate day) {
        return of(day.getYear()).containsKey(day);
    }

    /** The days of a year with their names, in order. */
    static Map<LocalDate, String> of(int year) {
        return BY_YEAR.computeIfAbsent(year, StatutoryDays::computed);
    }

    private static Map<LocalDate, String> computed(int year) {
        var days = new TreeMap<LocalDate, String>();
        var springFestival = lunar(year, 1, 1);
        add(days, "春节", springFestival.minusDays(1), 4); // from the eve to the third day
        add(days, "清明节", date(Lunar.fromYmd(year, 5, 1).getJieQiTable().get("清明")), 1);
        add(days, "端午节", lunar(year, 5, 5), 1);
        add(days, "中秋节", lunar(year, 8, 15), 1);
        add(days, "元旦", LocalDate.of(year, 1, 1), 1);
        add(days, "劳动节", LocalDate.of(year, 5, 1), 2);
        add(days, "国庆节", LocalDate.of(year, 10, 1), 3);
        return Collections.unmodifiableMap(days);
    }

    private static void add(Map<LocalDate, String> days, String name, LocalDate first, int number) {
        for (var offset = 0; offset < number; offset++) {
            days.put(first.plusDays(offset), name);
        }
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(Lunar.fromYmd(year, month, day).getSolar());
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
