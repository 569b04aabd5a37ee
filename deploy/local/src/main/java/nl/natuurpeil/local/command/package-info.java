/** The commands of {@code ./natuurpeil}, one class each. */
@NullMarked
package nl.natuurpeil.local.command;

import org.jspecify.annotations.NullMarked;
