/** Dossiers and their rebuilds over HTTP. */
@NullMarked
package nl.natuurpeil.assessment.dossier.adapter.rest;

import org.jspecify.annotations.NullMarked;
