/** Changes of the population over HTTP. */
package org.linli.changes.web;
