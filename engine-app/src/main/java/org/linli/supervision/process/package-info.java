/** What the model of a supervision order calls. */
package org.linli.supervision.process;
