/** Regular work of the inbox. */
package org.linli.inbox.job;
