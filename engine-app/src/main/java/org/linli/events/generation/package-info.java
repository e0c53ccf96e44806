/** Fills a database with made-up cases, to try out and to measure what a county has after years. */
package org.linli.events.generation;
