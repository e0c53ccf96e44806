package org.linli.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.organization.Unit;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.problem.NotFoundException;

/** Who opened an announcement, each reader once, told by a fingerprint of what his phone drew; how many, and where. */
@UseCaseService
public class AnnouncementReads {

    /** How a reader is told from another. */
    public enum ReaderKind {
        /** A random word on his phone. */
        DEVICE,
        /** His account. */
        ACCOUNT
    }

    /** How many opened an announcement, and how many of them said so. */
    public record Count(long announcementId, long readers, long confirmed) {}

    /** The same of the readers of one community; null: those who named none. */
    public record OfCommunity(Long communityId, long readers, long confirmed) {}

    /** One reader; nothing tells who. */
    public record Reading(Long communityId, ReaderKind readerKind, Instant readAt, Instant confirmedAt) {}

    private final AnnouncementReadMapper reads;
    private final AnnouncementMapper announcements;
    private final PortalPlaces places;
    private final DataCipher cipher;
    private final Clock clock;

    AnnouncementReads(
            AnnouncementReadMapper reads,
            AnnouncementMapper announcements,
            PortalPlaces places,
            DataCipher cipher,
            Clock clock) {
        this.reads = reads;
        this.announcements = announcements;
        this.places = places;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Counts a reader once; a repeated call only adds that he has confirmed.
     *
     * <p>Who read it without logging in and reads it again as somebody with an account is the same reader, and stays so on
     * this phone.
     *
     * @param device the random word of his phone, as {@code account} only its fingerprint is kept
     * @param account the code of his account, or null
     * @param place where he reads, or null
     * @throws NotFoundException if it is not shown now
     */
    public void read(String publicId, String device, String account, String place, boolean isConfirmed) {
        var now = clock.instant();
        var announcement = announcements.findShown(publicId, now).orElseThrow(NotFoundException::new);
        var community = places.communityOf(places.read(place));
        var confirms = isConfirmed && announcement.isToConfirm();
        var devices = fingerprints(ReaderKind.DEVICE, device);
        var known = new AnnouncementReadMapper.Reader(
                announcement.id(), devices, account == null ? List.of() : fingerprints(ReaderKind.ACCOUNT, account));
        if (account != null) {
            join(known);
        }
        if (!reads.isCounted(known)) {
            reads.insert(new AnnouncementReadMapper.NewRead(
                    announcement.id(),
                    account == null ? devices.get(0) : known.accounts().get(0),
                    account == null ? ReaderKind.DEVICE : ReaderKind.ACCOUNT,
                    account == null ? null : devices.get(0),
                    idOf(community),
                    now,
                    confirms ? now : null));
        }
        if (confirms) {
            reads.confirm(known, now);
        }
    }

    /** What his phone counted becomes his account's; where that was counted already, it counts no more. */
    private void join(AnnouncementReadMapper.Reader known) {
        if (!reads.isAccountCounted(known)) {
            reads.giveToAccount(known, known.accounts().get(0));
        } else {
            var confirmedAt = reads.findConfirmation(known);
            if (confirmedAt != null) {
                reads.confirm(known, confirmedAt);
            }
            reads.forgetDevice(known);
        }
    }

    /** Under each known key: nobody is counted again because the office changed its key. */
    private List<String> fingerprints(ReaderKind kind, String reader) {
        return cipher.fingerprints("reader:" + kind + ":" + reader);
    }

    /** How many opened each; those that nobody opened are left out. */
    public Map<Long, Count> counts(Collection<Announcement> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        return reads.count(of.stream().map(Announcement::id).toList()).stream()
                .collect(Collectors.toMap(Count::announcementId, count -> count));
    }

    public List<OfCommunity> byCommunity(Announcement of) {
        return reads.countByCommunity(of.id());
    }

    /** The readings of one announcement, the latest first. */
    public Page<Reading> page(Announcement of, Long communityId, boolean isElsewhere, PageRequest page) {
        var query = new AnnouncementReadMapper.Query(of.id(), communityId, isElsewhere, page.offset(), page.size());
        return Page.of(reads.list(query), page, reads.countRows(query));
    }

    private static Long idOf(Unit community) {
        return community == null ? null : community.id();
    }
}
