/** Petitions over HTTP. */
package org.linli.petitions.web;
