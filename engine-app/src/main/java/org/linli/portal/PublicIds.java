package org.linli.portal;

import java.util.UUID;

/** Names by which things are known outside: nothing can be told from them, and nobody guesses another. */
final class PublicIds {
    private PublicIds() {}

    static String next() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
