/** The trend statistics at the command line: for ecologists, and to compare with R. No service has to run. */
@NullMarked
package nl.natuurpeil.local.trend;

import org.jspecify.annotations.NullMarked;
