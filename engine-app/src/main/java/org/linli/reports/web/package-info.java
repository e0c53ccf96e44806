/** The board of supervisors over HTTP. */
package org.linli.reports.web;
