/** Regular work on licences. */
package org.linli.licences.job;
