/** Numbers and short lists that an office keeps itself, instead of a programmer. */
package org.linli.shared.settings;
