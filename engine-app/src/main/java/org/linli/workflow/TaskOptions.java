package org.linli.workflow;

import java.util.List;
import org.linli.workflow.FormOptions.Option;

/** Fills a choice whose options differ from case to case; forms name it by {@code valuesKey}. */
public interface TaskOptions {

    /** The {@code valuesKey} that is filled. */
    String key();

    List<Option> options(FormTask task);
}
