package org.linli.shared.persistence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the administrator in two sentences what a stack trace would hide. */
class MissingDataKeyAnalyzer extends AbstractFailureAnalyzer<MissingDataKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingDataKeyException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Make one with `openssl rand -hex 32`, give it as the environment variable " + cause.variable()
                        + " and keep a copy: what it protects cannot be read without it.",
                cause);
    }
}
