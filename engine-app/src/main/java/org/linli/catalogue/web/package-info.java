/** The catalogue over HTTP: for departments that keep it and for residents who look for what to bring. */
package org.linli.catalogue.web;
