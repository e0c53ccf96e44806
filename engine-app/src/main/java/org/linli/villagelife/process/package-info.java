/** What the model of an award calls. */
package org.linli.villagelife.process;
