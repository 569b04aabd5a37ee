/** Species groups from their file. */
@NullMarked
package nl.natuurpeil.monitoring.species.adapter.file;

import org.jspecify.annotations.NullMarked;
