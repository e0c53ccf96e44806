/** Regular work on seals. */
package org.linli.seals.job;
