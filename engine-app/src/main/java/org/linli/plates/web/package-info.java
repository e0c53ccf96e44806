/** Plates over HTTP. */
package org.linli.plates.web;
