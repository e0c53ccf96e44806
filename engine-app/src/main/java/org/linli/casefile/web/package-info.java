/** Case files over HTTP. */
package org.linli.casefile.web;
