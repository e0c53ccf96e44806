/** Wishes over HTTP. */
package org.linli.wishes.web;
