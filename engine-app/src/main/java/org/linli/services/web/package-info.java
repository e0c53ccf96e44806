/** Administrative services over HTTP. */
package org.linli.services.web;
