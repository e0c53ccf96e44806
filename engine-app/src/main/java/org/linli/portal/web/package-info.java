/** The portal over HTTP: open to all for reading, and the desk of those who write. */
package org.linli.portal.web;
