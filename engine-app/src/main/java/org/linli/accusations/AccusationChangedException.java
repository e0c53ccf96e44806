package org.linli.accusations;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.linli.shared.problem.ChangedMeanwhileException;

/** Another reader was faster; says who did what and when. Nothing was written. */
class AccusationChangedException extends ChangedMeanwhileException {
    private final String what;

    /** @param what the step that he took, in the reader's language */
    AccusationChangedException(String by, Instant at, String what) {
        super(by == null ? "problem.changed-meanwhile.detail" : "accusation.changed", by, at, what);
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
