/** What keeps dossiers in step: locks and revisions; and the record of rebuilds. */
@NullUnmarked
package nl.natuurpeil.assessment.dossier.adapter.persistence;

import org.jspecify.annotations.NullUnmarked;
