package org.linli.workflow;

import java.util.List;

/** Fills a choice whose options are known only at run time; forms name it by {@code valuesKey}. */
public interface FormOptions {

    /** The {@code valuesKey} that is filled. */
    String key();

    List<Option> options();

    /** One option: what is stored and what is read. */
    record Option(String value, String label) {}
}
