/** Dossiers in MongoDB. */
@NullMarked
package nl.natuurpeil.assessment.dossier.adapter.mongo;

import org.jspecify.annotations.NullMarked;
