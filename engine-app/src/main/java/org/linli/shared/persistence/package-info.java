/** How values and vendors' tables get into the database. */
package org.linli.shared.persistence;
