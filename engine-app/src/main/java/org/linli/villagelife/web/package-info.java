/** Points and the co-op over HTTP. */
package org.linli.villagelife.web;
