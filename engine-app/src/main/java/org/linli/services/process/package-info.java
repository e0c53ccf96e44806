/** What the model of an application calls. */
package org.linli.services.process;
