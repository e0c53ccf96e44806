/** The rules as whoever keeps the office sees them. */
package org.linli.retention.web;
