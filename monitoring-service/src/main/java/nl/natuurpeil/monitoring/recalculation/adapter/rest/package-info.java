/** Recalculations over HTTP. */
@NullMarked
package nl.natuurpeil.monitoring.recalculation.adapter.rest;

import org.jspecify.annotations.NullMarked;
