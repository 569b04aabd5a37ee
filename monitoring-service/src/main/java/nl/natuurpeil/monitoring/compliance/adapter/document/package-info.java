/** The verdict as a document: what is kept, and what clients read. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.adapter.document;

import org.jspecify.annotations.NullMarked;
