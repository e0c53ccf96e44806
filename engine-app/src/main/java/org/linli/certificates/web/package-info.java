/** Photos of documents over HTTP. */
package org.linli.certificates.web;
