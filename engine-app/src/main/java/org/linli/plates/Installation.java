package org.linli.plates;

import java.math.BigDecimal;

/**
 * How a plate was put up.
 *
 * @param photoId the public id of an upload of the same person
 * @param longitude WGS 84, as is {@code latitude}
 * @param version of the plate that he was shown
 */
public record Installation(String photoId, BigDecimal longitude, BigDecimal latitude, int version) {}
