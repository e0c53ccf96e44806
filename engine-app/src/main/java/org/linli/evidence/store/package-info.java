/** Keeps files by the hash of their content. */
package org.linli.evidence.store;
