/** What the model of the event process calls. */
package org.linli.events.process;
