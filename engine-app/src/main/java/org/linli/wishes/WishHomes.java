package org.linli.wishes;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.ResidentsMerged;
import org.linli.security.CurrentResident;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a household from serving itself: by who wishes as the archive knows him, and by the door where nobody looked him up. */
@Component
class WishHomes {
    private final WishMapper mapper;
    private final Volunteers volunteers;
    private final OwnArchive archive;

    WishHomes(WishMapper mapper, Volunteers volunteers, OwnArchive archive) {
        this.mapper = mapper;
        this.volunteers = volunteers;
        this.archive = archive;
    }

    /** Whether it is a wish of his own household, for which he neither serves nor earns. */
    boolean isOfHisHome(Wish wish, CurrentResident me) {
        var number = volunteers.require(me).residentNumber();
        if (me.code().equals(wish.accountCode()) || Objects.equals(number, wish.residentNumber())) {
            return true;
        }
        var homes = archive.households(number);
        var theirs = wish.residentNumber() == null ? Set.<String>of() : numbers(wish.residentNumber());
        return homes.stream().anyMatch(home -> theirs.contains(home.household().number()) || isAt(home, wish));
    }

    @EventListener
    void on(ResidentsMerged merged) {
        mapper.follow(merged.goneNumber(), merged.keptNumber());
    }

    private Set<String> numbers(String resident) {
        return archive.households(resident).stream()
                .map(home -> home.household().number())
                .collect(Collectors.toSet());
    }

    private static boolean isAt(OwnHousehold home, Wish wish) {
        return wish.address() != null && plain(wish.address().value()).equals(plain(home.address()));
    }

    private static String plain(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
