@NullMarked
package nl.natuurpeil.monitoring.series.adapter.rest;

import org.jspecify.annotations.NullMarked;
