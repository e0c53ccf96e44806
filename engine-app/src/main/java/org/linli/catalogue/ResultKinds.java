package org.linli.catalogue;

import java.util.Optional;

/** What the certificates that items may result in are, known to those who keep their book. */
public interface ResultKinds {
    /**
     * A kind of certificate.
     *
     * @param organ code of the department whose seal it bears; null: whoever decides the item seals it
     * @param isLegal whether it is a licence by law, which no village may grant (行政许可法 Art 22 to 24)
     */
    record ResultKind(String organ, boolean isLegal) {}

    /** Empty where there is none of that code in use. */
    Optional<ResultKind> find(String code);
}
