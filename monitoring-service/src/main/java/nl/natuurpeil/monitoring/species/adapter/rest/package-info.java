/** Reading species groups. */
@NullMarked
package nl.natuurpeil.monitoring.species.adapter.rest;

import org.jspecify.annotations.NullMarked;
