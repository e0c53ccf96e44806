/** What the model of a wish calls. */
package org.linli.wishes.process;
