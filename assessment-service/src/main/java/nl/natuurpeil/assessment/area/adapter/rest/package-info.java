/** Areas over HTTP. */
@NullMarked
package nl.natuurpeil.assessment.area.adapter.rest;

import org.jspecify.annotations.NullMarked;
