package org.linli.residents;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.linli.shared.problem.ChangedMeanwhileException;

/** Somebody changed the record after it was shown; says who, when and what. Nothing was written. */
public class RecordChangedException extends ChangedMeanwhileException {
    private final String what;

    /** {@code what}: the names of the changed fields in the reader's language, or null where that is not known. */
    RecordChangedException(String by, Instant at, String what) {
        super(what == null ? BY : "problem.changed-meanwhile.what.detail", by, at, what);
        this.what = what;
    }

    @Override
    public Map<String, Object> members() {
        var members = new HashMap<>(super.members());
        if (what != null) {
            members.put("what", what);
        }
        return members;
    }
}
