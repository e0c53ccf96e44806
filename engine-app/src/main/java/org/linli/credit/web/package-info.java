/** Credit matters over HTTP. */
package org.linli.credit.web;
