/** Lists that leave Linli as CSV or Excel files, and CSV files that come in. */
package org.linli.shared.sheet;
