/** Sealed accusations over HTTP. */
package org.linli.accusations.web;
