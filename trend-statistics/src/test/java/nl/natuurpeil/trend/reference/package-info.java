/** Reads the reference figures and compares with them. */
@NullMarked
package nl.natuurpeil.trend.reference;

import org.jspecify.annotations.NullMarked;
