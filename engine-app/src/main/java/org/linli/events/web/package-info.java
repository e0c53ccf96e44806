/** Reporting events over HTTP. */
package org.linli.events.web;
