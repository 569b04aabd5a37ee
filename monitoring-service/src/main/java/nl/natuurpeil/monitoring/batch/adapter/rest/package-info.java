/** Batches over HTTP. */
@NullMarked
package nl.natuurpeil.monitoring.batch.adapter.rest;

import org.jspecify.annotations.NullMarked;
