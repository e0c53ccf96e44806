/** Licences and blanks over HTTP, at the desk. */
package org.linli.licences.web;
