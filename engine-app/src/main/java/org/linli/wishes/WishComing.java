package org.linli.wishes;

import java.util.List;

/** How many come to a wish, with which tools, and the names of those who come along. */
public record WishComing(int people, String tools, List<String> companions) {
    public WishComing {
        companions = companions.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "WishComing";
    }
}
