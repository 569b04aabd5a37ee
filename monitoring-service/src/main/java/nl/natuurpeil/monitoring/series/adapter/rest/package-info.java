/** Series and their measurements over HTTP, in the formats of programs, spreadsheets and charts. */
@NullMarked
package nl.natuurpeil.monitoring.series.adapter.rest;

import org.jspecify.annotations.NullMarked;
