package org.linli.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseKind;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.LiveSession;
import org.linli.security.LiveSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the screens that are open on this node what has changed, whichever node changed it.
 *
 * <p>One thread looks once a second, with one statement for all screens and none while there is no screen; a few others
 * send. Sessions that have ended, and posts, are found by two statements every ten seconds.
 */
@Component
@EnableConfigurationProperties(LiveSettings.class)
public class LiveWork implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWork.class);
    private static final String PERMISSION = "task:work";
    private static final int SENDERS = 3;

    private final WorkChanges changes;
    private final WorkChangeFeed feed;
    private final LiveSessions sessions;
    private final CaseAccess access;
    private final OrganizationService organization;
    private final LiveSettings settings;
    /** With the tick of its opening, the oldest first. */
    private final Map<LiveScreen, Long> screens = new LinkedHashMap<>();

    private ScheduledExecutorService clockwork;
    private ExecutorService senders;
    private long tick;
    private boolean isTroubled;

    LiveWork(
            WorkChanges changes,
            WorkChangeFeed feed,
            LiveSessions sessions,
            CaseAccess access,
            OrganizationService organization,
            LiveSettings settings) {
        this.changes = changes;
        this.feed = feed;
        this.sessions = sessions;
        this.access = access;
        this.organization = organization;
        this.settings = settings;
    }

    /**
     * Begins to tell a screen what concerns its person.
     *
     * @param lastSafeId the last number that it was told before it lost the line, or null
     */
    public synchronized void open(CurrentUser user, Long lastSafeId, WorkListener listener) {
        if (!isRunning()) {
            listener.hangUp();
            return;
        }
        if (!feed.isRunning()) {
            feed.start();
        }
        var screen = new LiveScreen(sessions.current(user), audience(user), listener, senders);
        closeOldest(user.staffId());
        screens.put(screen, tick);
        var missed = lastSafeId == null
                ? List.<WorkChange>of()
                : feed.after(lastSafeId).orElse(null);
        if (missed == null) {
            screen.tellStale(feed.safeId());
        } else {
            screen.tell(missed, feed.safeId());
            screen.ping();
        }
    }

    @Override
    public synchronized void start() {
        senders = Executors.newFixedThreadPool(SENDERS, named("live-sender"));
        clockwork = Executors.newSingleThreadScheduledExecutor(named("live-work"));
        var every = settings.poll().toMillis();
        clockwork.scheduleWithFixedDelay(this::tick, every, every, TimeUnit.MILLISECONDS);
    }

    /** Hangs up before the web server waits for open requests. */
    @Override
    public void stop() {
        clockwork.shutdown();
        tick();
        synchronized (this) {
            screens.keySet().forEach(LiveScreen::hangUp);
            screens.clear();
            senders.shutdownNow();
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }

    private void tick() {
        try {
            if (changes.hasTaken()) {
                changes.writeTaken();
            }
            lookAround();
            isTroubled = false;
        } catch (RuntimeException failure) { // the database is away: it will be looked for again
            if (!isTroubled) {
                LOG.warn("Cannot look for changed work: {}", failure.toString());
            }
            isTroubled = true;
        }
    }

    private synchronized void lookAround() {
        tick++;
        screens.keySet().removeIf(LiveScreen::isGone);
        if (screens.isEmpty()) {
            feed.stop();
            return;
        }
        var fresh = feed.isRunning() ? feed.read() : List.<WorkChange>of();
        var isBeat = tick % settings.ticks(settings.heartbeat()) == 0;
        screens.keySet().forEach(screen -> {
            screen.tell(fresh, feed.safeId());
            if (isBeat) {
                screen.ping();
            }
        });
        if (tick % settings.ticks(settings.check()) == 0) {
            check();
        }
    }

    /** Ends the screens of those who may not look any more; the others get the posts that they hold now. */
    private void check() {
        List<LiveSession> held =
                screens.keySet().stream().map(LiveScreen::session).toList();
        var open = sessions.stillOpen(held);
        screens.forEach((screen, openedAt) -> {
            var user = open.get(screen.session());
            if (user == null || !user.has(PERMISSION)) {
                screen.end();
            } else if (tick - openedAt > settings.ticks(settings.lasts())) {
                screen.hangUp();
            } else {
                screen.become(audience(user));
            }
        });
    }

    private void closeOldest(long staffId) {
        List<LiveScreen> own = new ArrayList<>();
        for (var screen : screens.keySet()) {
            if (screen.session().staffId() == staffId && !screen.isGone()) {
                own.add(screen);
            }
        }
        own.stream().limit(Math.max(0, own.size() - settings.perPerson() + 1)).forEach(LiveScreen::end);
    }

    private WorkAudience audience(CurrentUser user) {
        return new WorkAudience(user, access.scopeOf(user, CaseKind.EVENT), organization);
    }

    private static ThreadFactory named(String name) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
