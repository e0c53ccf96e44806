package org.linli.sharing;

import java.util.ArrayList;
import java.util.List;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.TooManyRequestsException;
import org.linli.shared.Retries;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Service;

/** Takes what a department's own system sends: with a key, without a session; the right ones are kept, the wrong ones told. */
@Service
public class RecordPush {
    /** The most records of one call; a body has at most 256 kB. */
    public static final int MOST = 200;

    private final PushKeys keys;
    private final RecordForms forms;
    private final RecordOwners owners;
    private final RecordBatches batches;
    private final RateLimiter limiter;
    private final Retries retries;
    private final RateLimit pushes;
    private final RateLimit wrongKeys;

    RecordPush(
            PushKeys keys,
            RecordForms forms,
            RecordOwners owners,
            RecordBatches batches,
            RateLimiter limiter,
            Retries retries,
            SharingSettings settings) {
        this.keys = keys;
        this.forms = forms;
        this.owners = owners;
        this.batches = batches;
        this.limiter = limiter;
        this.retries = retries;
        pushes = new RateLimit(settings.pushes(), settings.window());
        wrongKeys = new RateLimit(settings.wrongKeys(), settings.window());
    }

    /** What is wrong with the record at a place, counted from 0. */
    public record Refused(int index, List<FieldProblem> problems) {}

    /** What became of what was sent. */
    public record Outcome(int added, int replaced, int unchanged, int outdated, List<Refused> refused) {}

    /**
     * The department of a key.
     *
     * @param caller tells callers apart
     * @throws WrongKeyException if no key works like this
     * @throws TooManyRequestsException if the key was used, or the caller was wrong, too often
     */
    public SharedKey open(String text, String caller) {
        limiter.refuseWhenUsedUp("shared-wrong-key", caller, wrongKeys);
        var key = text == null ? null : keys.find(text).orElse(null);
        if (key == null) {
            limiter.check("shared-wrong-key", caller, wrongKeys);
            throw new WrongKeyException();
        }
        limiter.check("shared-push", key.number(), pushes);
        return key;
    }

    /** @throws InvalidRequestException naming {@code records} if there are none or too many */
    public Outcome push(SharedKey key, List<RawRecord> records) {
        if (records.isEmpty() || records.size() > MOST) {
            throw new InvalidRequestException("records", "sharing.push.most", MOST);
        }
        var reader = forms.reader(key.ownerCode(), owners.name(key.ownerCode()));
        var right = new ArrayList<IncomingRecord>();
        var refused = new ArrayList<Refused>();
        for (var index = 0; index < records.size(); index++) {
            var reading = reader.read(records.get(index));
            if (reading.record() == null) {
                refused.add(new Refused(index, reading.problems()));
            } else {
                right.add(reading.record());
            }
        }
        var id = batches.begin(key.ownerCode(), RecordWay.PUSH, records.size(), refused.size(), key.name());
        var tally = right.isEmpty()
                ? RecordStore.Tally.NONE
                : retries.whenARaceIsLost(() -> batches.write(id, key.ownerCode(), RecordWay.PUSH, right));
        return new Outcome(tally.added(), tally.replaced(), tally.unchanged(), tally.outdated(), refused);
    }
}
