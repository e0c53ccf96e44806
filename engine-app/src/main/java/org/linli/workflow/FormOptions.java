package org.linli.workflow;

import java.util.List;

/** Fills a choice whose options are known only at run time and are the same for every case. */
public interface FormOptions extends TaskOptions {

    List<Option> options();

    @Override
    default List<Option> options(FormTask task) {
        return options();
    }

    /** One option: what is stored and what is read. */
    record Option(String value, String label) {}
}
