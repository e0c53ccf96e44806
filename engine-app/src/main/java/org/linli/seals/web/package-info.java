/** Sealed papers over HTTP: at the desk, for administrators of seals, and for whoever holds a paper. */
package org.linli.seals.web;
