/** Regular work on sealed accusations. */
package org.linli.accusations.job;
