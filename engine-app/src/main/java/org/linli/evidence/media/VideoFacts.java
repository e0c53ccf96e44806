package org.linli.evidence.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Collects time and place from the metadata of a movie, wherever its maker put them. */
final class VideoFacts {
    /** ISO 6709, as both QuickTime and Android write it: {@code +30.5728+114.2993+020.000/}. */
    private static final Pattern PLACE =
            Pattern.compile("([+-]\\d{1,2}\\.\\d{1,9})([+-]\\d{1,3}\\.\\d{1,9})(?:[+-]\\d{1,6}(?:\\.\\d{1,9})?)?/");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d{4}");
    private static final DateTimeFormatter MOMENT_FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssZ").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIXED_POINT = 1 << 16;

    private double[] place;
    private Instant moment;

    /** Looks through the bytes of a metadata box, given as Latin-1 text. */
    void add(String bytes) {
        var place = PLACE.matcher(bytes);
        if (place.find()) {
            this.place = new double[] {Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2))};
        } else {
            addMobileLocation(bytes);
        }
        var moment = MOMENT.matcher(bytes);
        if (moment.find()) {
            try {
                this.moment =
                        OffsetDateTime.parse(moment.group(), MOMENT_FORMAT).toInstant();
            } catch (DateTimeParseException noDate) {
                this.moment = null;
            }
        }
    }

    /** The box {@code loci} of 3GPP: flags, language, name, role, then longitude and latitude in fixed point. */
    private void addMobileLocation(String bytes) {
        var type = bytes.indexOf("loci");
        var nameEnd = type < 0 ? -1 : bytes.indexOf('\0', type + 10);
        if (nameEnd >= 0 && nameEnd + 10 <= bytes.length()) {
            var numbers =
                    ByteBuffer.wrap(bytes.substring(nameEnd + 2, nameEnd + 10).getBytes(StandardCharsets.ISO_8859_1));
            var longitude = (double) numbers.getInt() / FIXED_POINT;
            var latitude = (double) numbers.getInt() / FIXED_POINT;
            place = new double[] {latitude, longitude};
        }
    }

    /** What was found; {@code created} is the movie's own date, used where its maker told no better one. */
    Capture capture(Instant created) {
        var capture = Capture.at(moment == null ? created : moment);
        return place == null ? capture : capture.in(place[0], place[1]);
    }
}
