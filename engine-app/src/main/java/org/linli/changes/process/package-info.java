/** What the model of a change of the population calls. */
package org.linli.changes.process;
