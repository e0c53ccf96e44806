/** Regular work on points. */
package org.linli.villagelife.job;
