/** What is deleted when it has been kept long enough, told by whoever keeps it. */
package org.linli.shared.retention;
