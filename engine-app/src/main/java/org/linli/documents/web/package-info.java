/** Printed matter over HTTP. */
package org.linli.documents.web;
