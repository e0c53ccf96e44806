package org.linli.shared.persistence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the administrator in two sentences what a stack trace would hide. */
class ChangedDataKeyAnalyzer extends AbstractFailureAnalyzer<ChangedDataKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ChangedDataKeyException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Give the earlier secret back: as the environment variable LINLI_DATA_KEY, the same on every node, or, with"
                        + " the embedded database, in the file data.key of the data folder. To change it for another, give both, the earlier"
                        + " one as LINLI_OTHER_DATA_KEYS or in the second line of the file, until"
                        + " --linli.command=rekey has said that no row needs it. Nothing was changed.",
                cause);
    }
}
