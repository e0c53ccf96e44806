/** Ratings over HTTP. */
package org.linli.ratings.web;
