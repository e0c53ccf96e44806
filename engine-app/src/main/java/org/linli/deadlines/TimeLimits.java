package org.linli.deadlines;

/** Where the policies come from: a decision table, so that an office changes a cell and not code. */
public interface TimeLimits {
    Policy policyFor(LimitSubject subject);
}
