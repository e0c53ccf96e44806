/** The departments' data over HTTP. */
package org.linli.sharing.web;
