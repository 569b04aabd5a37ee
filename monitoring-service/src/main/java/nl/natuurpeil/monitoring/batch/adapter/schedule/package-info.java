/** Works off batches that wait, and forgets those of long ago. */
@NullMarked
package nl.natuurpeil.monitoring.batch.adapter.schedule;

import org.jspecify.annotations.NullMarked;
