/** Reading and keeping the copy of catalogue and areas. */
@NullMarked
package nl.natuurpeil.monitoring.reference.application;

import org.jspecify.annotations.NullMarked;
