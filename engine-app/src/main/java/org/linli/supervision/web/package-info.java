/** HTTP interface of supervision. */
package org.linli.supervision.web;
