/** Error corrections over HTTP. */
package org.linli.corrections.web;
