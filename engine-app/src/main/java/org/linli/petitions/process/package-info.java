/** What the model of a petition calls. */
package org.linli.petitions.process;
