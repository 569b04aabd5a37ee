/** Taking in a batch of measurements once, dealing with each of its rows once, and telling what became of them. */
@NullMarked
package nl.natuurpeil.monitoring.batch.application;

import org.jspecify.annotations.NullMarked;
