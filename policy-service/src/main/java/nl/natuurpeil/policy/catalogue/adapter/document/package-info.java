/** The JSON shapes that HTTP answers and events share. */
@NullMarked
package nl.natuurpeil.policy.catalogue.adapter.document;

import org.jspecify.annotations.NullMarked;
