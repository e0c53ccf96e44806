/** Regular work on look-ups. */
package org.linli.sharing.job;
