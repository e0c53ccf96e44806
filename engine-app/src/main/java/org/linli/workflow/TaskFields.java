package org.linli.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Adds to the form of a task what only its case knows; browser and server then treat it as if it stood in the file.
 *
 * <p>Fields are form-js components, so that everything that is known of forms holds for them too.
 */
public interface TaskFields {

    /** Whether this adds anything to the task's form. */
    boolean concerns(FormTask task);

    /** Adds to {@code form}, which is a copy made for this purpose. */
    void addTo(ObjectNode form, FormTask task);
}
