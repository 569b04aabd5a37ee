/** The overviews over HTTP. */
@NullMarked
package nl.natuurpeil.monitoring.overview.adapter.rest;

import org.jspecify.annotations.NullMarked;
